import { dateIn, type HoursWords } from './hours-words.ts';

const DAYS = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
};

export const fr: HoursWords = {
  locale: 'fr-CA',
  title: 'Heures d’ouverture',
  holidays: 'Jours fériés',
  titled: /\b(?:heures|horaires?)\b/iu,
  clock(time) {
    const [hour, minute] = time.split(':').map(Number);
    return `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`;
  },
  lastly: ', et ',
  range: (from, to) => `de ${from} à ${to}`,
  day: (day) => DAYS[day],
  onDay: (day) => `le ${DAYS[day]}`,
  fromDay: (first, last) => `du ${first} au ${last}`,
  open: (when) => `Nous sommes ouverts ${when}.`,
  closed: (days) => `Nous sommes fermés ${days}.`,
  date: (date, name) => `le ${dateIn('fr-CA', date).replace(/^1 /u, '1er ')} (${name})`,
  holidaysUnknown:
    'Les jours fériés, comme Noël ou le jour de l’An, nos heures peuvent changer\u00a0: l’équipe pourra vous le dire.',
  closedOn: (day) => `Nous sommes fermés ${day}.`,
  openOn: (day, when) => `${day.replace(/^l/u, 'L')}, nous sommes ouverts ${when}.`,
};
