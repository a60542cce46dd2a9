const commands = {
  hello: ['hei', 'heisann', 'hallo', 'hello', 'hi', 'god dag', 'god morgen', 'morn'],
  help: ['hjelp', 'help', '?', 'kommandoer', 'commands'],
} as const;

export type Command = keyof typeof commands | 'unknown';

/** Reads what somebody wrote to the bot. Capitals, marks at the end and a mention of the bot mean nothing. */
export function readCommand(text: string | undefined): Command {
  const words = (text ?? '')
    .replace(/<at>.*?<\/at>/g, ' ')
    .toLowerCase()
    .replace(/[!.,…\s]+/g, ' ')
    .trim();
  for (const [command, spellings] of Object.entries(commands)) {
    if ((spellings as readonly string[]).includes(words)) return command as Command;
  }
  return 'unknown';
}
