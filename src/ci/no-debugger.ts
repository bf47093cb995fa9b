// At this signal Node opens its debugger, which runs any code in this process for whoever connects: a flow can send it, and any user of
// the machine connect. A listener keeps it shut. To import this, before all else, is to say so.
process.on('SIGUSR1', () => undefined);
