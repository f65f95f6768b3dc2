import { readFileSync } from 'node:fs';

/** Lead, escalate, message, book, directions, intake: the lines between each « Instructions » row and the next title. */
export function guideTemplates(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const isTitle = (line: string) => /^(Tâche|Envoyer l’adresse ou|Vous cherchez d’autres)/.test(line);
  return lines.flatMap((line, index) => {
    if (!line.startsWith('InstructionsLa section')) return [];
    const end = lines.findIndex((other, place) => place > index && isTitle(other));
    return [lines.slice(index + 1, end).join('\n')];
  });
}
