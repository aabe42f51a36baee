const { start } = require('faas-js-runtime');

start({ handle: () => {} }, { port: Number(process.env.PORT), logLevel: 'silent' });
