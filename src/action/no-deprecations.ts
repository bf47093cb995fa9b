// Readers of a job log do not care that a dependency uses something that Node will remove one day.
process.noDeprecation = true;
