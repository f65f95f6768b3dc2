import type { Language } from '../../business/language.ts';
import { normalise } from '../../engine/understanding/normalise.ts';

/** What may follow « that's all » in the same breath. */
const LEAVE = {
  en: '(?: (?:thanks|thank you|bye|bye bye|goodbye|for now|folks|i have|i wanted to say|very much|so much))*',
  fr: '(?: (?:merci|beaucoup|bien|au revoir|bonne journee|bonne soiree|pour le moment|a bientot))*',
};

const ALL: Record<Language, RegExp> = {
  en: new RegExp(
    `(?:^| )(?:that is (?:all|it|everything)|i am (?:done|finished)|end of message)${LEAVE.en}$`,
  ),
  fr: new RegExp(
    `(?:^| )(?:c est (?:bien )?tout|ce sera tout|j ai (?:tout dit|fini|termine)|fin du message)${LEAVE.fr}$`,
  ),
};

/** Whether the caller's last words say that their message is over: « that's all, thanks ». */
export function saysThatIsAll(text: string, language: Language): boolean {
  return ALL[language].test(normalise(text).plain);
}
