// On this signal Node opens its debugger, which lets anyone who connects run code in this process. A flow can send the signal, and any user
// of the machine can connect. A listener prevents that. This module must be imported before all others.
process.on('SIGUSR1', () => undefined);
