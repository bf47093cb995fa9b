// Argo's module in version 4.0.5 was published without this file, so its executor is not built for Linux as it is. This has what the others call.
package osspecific

import (
	"os"
	"syscall"

	"github.com/argoproj/argo-workflows/v4/util/errors"
)

var Term = syscall.SIGTERM

// CanIgnoreSignal tells which signals are about this process alone: the end of a child, and Go's own.
func CanIgnoreSignal(signal os.Signal) bool {
	switch signal {
	case syscall.SIGCHLD, syscall.SIGURG:
		return true
	default:
		return false
	}
}

// Setpgid gives a command a process group of its own, which Kill then signals.
func Setpgid(attributes *syscall.SysProcAttr) {
	attributes.Setpgid = true
}

// Kill signals a command and what it has started; or the process alone, where that leads no group.
func Kill(pid int, signal syscall.Signal) error {
	if err := syscall.Kill(-pid, signal); err != syscall.ESRCH {
		return err
	}
	return syscall.Kill(pid, signal)
}

// Wait returns when the command has ended, with its exit code if that says that it failed. As in a shell, that of a signal is above 128.
func Wait(process *os.Process) error {
	state, err := process.Wait()
	if err != nil || state.Success() {
		return err
	}
	if status := state.Sys().(syscall.WaitStatus); status.Signaled() {
		return errors.NewExitErr(128 + int(status.Signal()))
	}
	return errors.NewExitErr(state.ExitCode())
}
