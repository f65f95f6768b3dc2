/** Which of a task's limits are passed, and by how much. */
import { TASK_LIMITS, type Task } from './business.ts';
import { countCharacters } from './characters.ts';
import type { Words } from './language.ts';

export interface OverLimit {
  field: keyof typeof TASK_LIMITS;
  count: number;
  limit: number;
  message: Words;
  mend: Words;
}

const NAMES: Record<keyof typeof TASK_LIMITS, Words> = {
  nameAndEmoji: { en: 'The emoji and the name together', fr: 'L’émoji et le nom ensemble' },
  description: { en: 'The description', fr: 'La description' },
  trigger: { en: 'The trigger', fr: 'Le déclencheur' },
  instructions: { en: 'The instructions', fr: 'Les instructions' },
};

/** Empty for a task within its limits. */
export function overLimits(task: Task): OverLimit[] {
  const texts = {
    nameAndEmoji: task.emoji + task.name,
    description: task.description,
    trigger: task.trigger,
    instructions: task.instructions,
  };
  return Object.entries(texts).flatMap(([key, text]) => {
    const field = key as keyof typeof TASK_LIMITS;
    const limit = TASK_LIMITS[field];
    // A text has at least as many code units as characters: the short ones need no counting.
    if (text.length <= limit) return [];
    const count = countCharacters(text);
    if (count <= limit) return [];
    const name = NAMES[field];
    const plural = field === 'nameAndEmoji' || field === 'instructions';
    return [
      {
        field,
        count,
        limit,
        message: {
          en: `${name.en} ${plural ? 'have' : 'has'} ${count} characters; at most ${limit} fit.`,
          fr: `${name.fr} ${plural ? 'ont' : 'a'} ${count} caractères; le maximum est ${limit}.`,
        },
        mend: {
          en:
            field === 'instructions'
              ? 'Split the task in two, each with its own trigger, or move what is general to the knowledge.'
              : `Shorten it by ${count - limit}.`,
          fr:
            field === 'instructions'
              ? 'Faites-en deux tâches, chacune avec son déclencheur, ou passez ce qui est général dans les connaissances.'
              : `Raccourcissez de ${count - limit}.`,
        },
      },
    ];
  });
}
