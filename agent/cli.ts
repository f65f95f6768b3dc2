/** `carillon <command>`: finds the command and runs it. Each command lives in its own file of `commands/`. */
import type { Command } from './commands/command.ts';
import { CarillonError } from './errors.ts';

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  server: async () => (await import('./commands/server.ts')).server,
  worker: async () => (await import('./commands/worker.ts')).worker,
  link: async () => (await import('./commands/link.ts')).link,
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  import: async () => (await import('./commands/import.ts')).importBusiness,
  export: async () => (await import('./commands/export.ts')).exportBusiness,
  erase: async () => (await import('./commands/erase.ts')).erase,
  phone: async () => (await import('./commands/phone.ts')).phone,
  talk: async () => (await import('./commands/talk.ts')).talk,
  simulate: async () => (await import('./commands/simulate.ts')).simulate,
  route: async () => (await import('./commands/route.ts')).route,
  understand: async () => (await import('./commands/understand.ts')).understand,
  ask: async () => (await import('./commands/ask.ts')).ask,
  search: async () => (await import('./commands/search.ts')).search,
};

/** The person's language, from the environment: it decides the language of error messages. */
const french = /^fr/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const width = Math.max(...Object.keys(commands).map((key) => key.length));
    console.log('carillon <command> [options]\n');
    for (const [key, load] of Object.entries(commands))
      console.log(`  ${key.padEnd(width)}  ${(await load()).summary}`);
    console.log('\ncarillon <command> --help says more.');
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    throw new CarillonError('cli.unknown-command', {
      en: `There is no command « ${name} ». \`carillon --help\` lists them.`,
      fr: `La commande « ${name} » n’existe pas. \`carillon --help\` les énumère.`,
    });
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CarillonError)
    console.error(`${french ? error.words.fr : error.words.en} (${error.code})`);
  else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    console.error(error.message);
  else console.error(error);
  process.exitCode = 2;
}
