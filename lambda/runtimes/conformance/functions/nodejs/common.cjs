exports.echo = async (event) => (await import('./main.mjs')).echo(event);
