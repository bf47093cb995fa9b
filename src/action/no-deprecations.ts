// What a dependency uses that Node will take away some day is no news for whoever reads a job log.
process.noDeprecation = true;
