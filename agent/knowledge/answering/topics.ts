/** What callers ask any business, however they put it, and what a page that tells it says. */
import type { Language } from '../../business/language.ts';
import { fold } from '../fold.ts';

export interface Topic {
  name: string;
  /** Words that pages use for it, to search for besides the question's own. */
  words: string;
  asks: RegExp;
  tells: RegExp;
}

type Line = [name: string, words: string, asks: string, tells: string];

/** Patterns see text without case or accents. */
const LINES: Record<Language, Line[]> = {
  en: [
    [
      'open',
      'hours open closed',
      String.raw`\bopen(?:ed|ing)?\b|\bclos(?:e|es|ed|ing)\b|\bhours\b|what time|\bhow late\b|\b(?:there|work|working|come in|operate)\b.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\b`,
      String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:days|ends?)\b|\bopen\b|\bclosed\b|\bhours\b`,
    ],
    [
      'holiday',
      'holidays closed',
      String.raw`\bholidays?\b|christmas|new year|easter|thanksgiving|(?:canada|labou?r|victoria|family|boxing) day`,
      String.raw`\bholidays?\b|christmas|new year|december|january 1|july 1|(?:canada|labou?r) day`,
    ],
    [
      'parking',
      'parking park',
      String.raw`\bpark(?:ing)?\b|leave my (?:car|truck)\b`,
      String.raw`\bpark(?:ing)?\b|\blot\b`,
    ],
    [
      'card',
      'payment card credit debit cash',
      String.raw`\b(?:take|accept|pay(?:ing)? (?:by|with|in|cash))\b.*\b(?:cards?|credit|debit|visa|mastercard|amex|american express|cash|che(?:que|ck)s?|interac|tap|paypal|bitcoin)\b|pay cash`,
      String.raw`\b(?:cards?|credit|debit|visa|mastercard|amex|cash|cheques?|interac|paypal)\b`,
    ],
    [
      'instalments',
      'instalments financing spread interest',
      String.raw`instal?ments?|payment plan|financ|spread (?:it|the)|\bpay\b.*\bover\b.*\bmonths?\b`,
      String.raw`instal?ments?|payment plan|financ|\bspread\b|interest`,
    ],
    [
      'cancel',
      'cancel notice missed',
      String.raw`\bcancel|reschedul|(?:change|move) (?:the|my) (?:day|date|appointment)|no.?show|don'?t show|(?:miss|forget) (?:my|an|the|our)|\bquit\b`,
      String.raw`\bcancel|\bnotice\b|\bmiss(?:ed)?\b|no.?show|change (?:of|the) date|\bleave\b`,
    ],
    [
      'refund',
      'refund returned',
      String.raw`refund|money back|reimburs|\bget (?:it|the|my)\b.*\bback\b`,
      String.raw`refund|return|\bback\b|reimburs`,
    ],
    [
      'late',
      'late after',
      String.raw`\b(?:i'?m|we'?re|am|being|running|are) late\b`,
      String.raw`\blate\b|\bheld\b|\bafter \d`,
    ],
    [
      'discount',
      'discount less students',
      String.raw`discount|\bdeal\b|(?:senior|student|corporate|sibling|group) (?:rate|price|discount)|\brate for\b|any cheaper`,
      String.raw`discount|percent|%|half price|\bstudents?\b|\bover \d\d\b|\bless\b`,
    ],
    [
      'accessible',
      'wheelchair ramp elevator',
      String.raw`wheelchair|elevator|\bstairs\b|\bramp\b|accessible`,
      String.raw`wheelchair|elevator|\bramp\b|\bstairs\b|accessible|ground floor`,
    ],
    [
      'deliver',
      'deliver delivery ship',
      String.raw`\bdeliver|\bship\b|bring it to`,
      String.raw`\bdeliver|\bship\b`,
    ],
    [
      'walk-in',
      'walk-in without appointment first come',
      String.raw`just (?:show|drop|walk|come|turn)|without (?:an )?(?:appointment|booking|reservation|calling)|walk.?ins?\b|drop in|need an appointment|do i (?:have|need) to book`,
      String.raw`walk.?ins?\b|appointment|first come|reserv|book`,
    ],
    [
      'ahead',
      'ahead in advance reserve book',
      String.raw`how (?:soon|far|early|long|many \w+) .*(?:ahead|advance|before|book|order|reserve|sign up)|when should i (?:book|call|reserve)`,
      String.raw`\bahead\b|in advance|\bbefore\b|\bearly\b|\bnotice\b|\b(?:hours|days|weeks|months)\b`,
    ],
    ['gift', 'gift card certificate', String.raw`gift|voucher|certificates?\b`, 'gift|voucher'],
    ['wifi', 'wifi', 'wi-?fi|internet', 'wi-?fi|internet'],
    [
      'hiring',
      'hiring apply jobs',
      String.raw`\bhiring\b|looking for (?:\w+ers|staff|people|help|educators|mechanics|drivers)|\bjobs?\b|work for you|\bapply\b`,
      String.raw`\bhiring\b|\bjobs?\b|resume|careers`,
    ],
    [
      'pets',
      'dogs pets allowed',
      String.raw`\b(?:bring|take|with) my (?:dog|cat|pet)|pets? allowed|accept (?:dogs|cats|pets)`,
      String.raw`\b(?:dogs?|cats?|pets?)\b`,
    ],
    [
      'age',
      'age years old children',
      String.raw`how old|what age|at what age|year.?olds?\b|years old|months? old|\bmy (?:son|daughter|kid)\b.*\b(?:is|he's|she's)\b`,
      String.raw`\bage[sd]?\b|\byears?\b|\bunder \d|\bmonths\b|\bfrom \d`,
    ],
    [
      'allergy',
      'allergies gluten nuts',
      String.raw`allerg|celiac|gluten|peanut|\bnuts?\b|lactose`,
      String.raw`allerg|gluten|\bnuts?\b|lactose|dairy`,
    ],
    [
      'vegan',
      'vegan vegetarian',
      'vegan|vegetarian|animal products|(?:eat|without) meat',
      'vegan|vegetarian',
    ],
    [
      'where',
      'address street located',
      String.raw`\bwhere (?:are|is|can i find)\b|\baddress\b|located|directions|how do i get (?:there|to you)`,
      String.raw`\b\d+,? (?:\w+ ){1,3}(?:street|avenue|road|st|ave|rd|boulevard|lane|drive|way)\b|\bwe are (?:at|on|in|beside|behind|near)\b|\bfloor of\b|\bat \d+ \w+ \w+|\baddress\b|^where\b`,
    ],
    ['speak', 'speaks language', String.raw`\bspeaks?\b`, String.raw`\bspeaks?\b|bilingual|languages?`],
    [
      'covered',
      'insurance claims covered',
      String.raw`\binsur(?:er|ance)\b|\bcovered\b|\bclaims?\b|manulife|sun ?life|blue cross|green shield|desjardins|health card|bill .* directly`,
      String.raw`insur|\bcover|claims?|sun life|manulife|blue cross|desjardins`,
    ],
    [
      'licensed',
      'licensed insured liability',
      String.raw`\bare you (?:licen[sc]ed|insured|certified|qualified|bonded)|\blicen[sc]e\b`,
      'licen[sc]ed?|liability|certified|insured|degree',
    ],
    [
      'warranty',
      'guarantee warranty',
      'guarante|warrant|stand behind|(?:breaks|fails|comes back|blocks) again',
      'guarante|warrant|come back',
    ],
    [
      'deposit',
      'deposit',
      String.raw`\bdeposit\b|money (?:down|up ?front)|pay (?:half|up ?front|first)|up front`,
      String.raw`\bdeposit\b|half is paid|up ?front|in advance`,
    ],
    ['quote', 'estimate quote', String.raw`\bquote|\bestimate`, String.raw`\bquote|\bestimate|diagnos`],
    [
      'emergency',
      'emergency urgent night',
      String.raw`emergenc|urgent|right away|\btoday\b|tonight|middle of the night|3 in the morning|(?:hurts|killing me|bleeding)`,
      String.raw`emergenc|urgent|same day|day or night|after closing|on call|all night|after \d`,
    ],
    [
      'bring',
      'bring documents identification',
      String.raw`what (?:do|should|must) (?:i|we) (?:bring|need|wear)|\bwhat id\b|\bpapers?\b|should i bring`,
      String.raw`\bbring\b|identification|\bwear\b|documents?|proof`,
    ],
    [
      'remote',
      'video online distance',
      String.raw`\bzoom\b|\bvideo\b|\bonline\b|\bremote|over the phone`,
      String.raw`\bvideo\b|\bonline\b|\bcamera\b|\bsite\b|\bapp\b|zoom`,
    ],
    [
      'home',
      'home visit',
      'come to (?:my|the|our|me|her|him|us)|house calls?|at (?:my|our) (?:home|house|place)|to the house',
      String.raw`\bhome\b|house call|where you\b|\bvisits?\b`,
    ],
    [
      'damage',
      'damage covered insured',
      String.raw`\b(?:break|damage|wreck|lose|scratch)\b.*\b(?:something|my|our|things?)\b|if you (?:break|damage)`,
      String.raw`\bdamage|insured|\bcover|liability`,
    ],
    [
      'area',
      'serve area',
      String.raw`\b(?:do you|can you) (?:go|come|work|serve|travel|send)\b.*\b(?:to|in|out)\b`,
      String.raw`\bserve\b|\bwithin\b|kilomet|\bcover\b|\bcross\b`,
    ],
    [
      'rent',
      'rent rental lend',
      String.raw`\brent(?:al|ing)?\b|\bborrow\b|\blend\b|\bloaner\b`,
      String.raw`\brent(?:al|s|ing|ed)?\b|\blent\b|\blend\b|\bloaner\b`,
    ],
    [
      'included',
      'included',
      String.raw`\bincluded?\b|\bcome with\b|\bextra\b|on top\b`,
      String.raw`\binclud|\bcompris|\bextra\b|\bfree\b|\bin your\b|\badded\b`,
    ],
  ],
  fr: [
    [
      'open',
      'heures ouvert fermé',
      String.raw`\bouvert|\bouvr|\bferm|\bheures\b|\bhoraires?\b|quelle heure|\b(?:venir|passer|travaill\w+|la)\b.*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin de semaine|week-?end)\b`,
      String.raw`\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin de semaine|semaine)\b|\bouvert|\bferme|\bheures\b|\d ?h\b`,
    ],
    [
      'holiday',
      'jours fériés fermé',
      "ferie|noel|jour de l'an|paques|fete (?:du|nationale|de)|saint-jean|action de grace|conge",
      "ferie|noel|jour de l'an|decembre|janvier|vacances",
    ],
    [
      'parking',
      'stationnement',
      String.raw`stationn|parking|\bpark(?:e|er|ez)\b|laisser (?:mon|ma) (?:char|auto|voiture)`,
      'stationn|parking',
    ],
    [
      'card',
      'paiement carte crédit débit comptant',
      String.raw`\b(?:prenez|acceptez|payer|paye)\b.*\b(?:cartes?|credit|debit|visa|mastercard|amex|american express|comptant|cash|cheques?|interac|paypal)\b`,
      String.raw`\b(?:credit|debit|visa|mastercard|amex|comptant|cheques?|interac|paypal|virement)\b|modes? de paiement`,
    ],
    [
      'instalments',
      'versements financement étaler intérêt',
      String.raw`versements?|plusieurs fois|financement|\betaler|payer\b.*\bsur\b.*\bmois\b`,
      'versements?|financement|etale|interet',
    ],
    [
      'cancel',
      'annuler préavis absence',
      String.raw`annul|(?:changer|deplacer) (?:de|la|ma|mon) (?:date|rendez)|(?:manque|oublie|presente pas)|resili|\barreter mon\b`,
      String.raw`annul|avis\b|absence|manque|prevenez|changement de date|resili|\bpartir\b`,
    ],
    ['refund', 'remboursé', 'rembours|ravoir mon argent', 'rembours|rapporte'],
    ['late', 'retard', 'en retard', String.raw`retard|gardee|passe \d`],
    [
      'discount',
      'rabais moins étudiants aînés',
      'rabais|escompte|prix (?:etudiant|aine)|moins cher|special',
      String.raw`rabais|escompte|%|moitie prix|etudiants?|\baines?\b|\d\d ans et plus`,
    ],
    [
      'accessible',
      'fauteuil roulant rampe ascenseur',
      String.raw`(?:fauteuil|chaise) roulant|ascenseur|escalier|\brampe\b|accessible`,
      String.raw`fauteuil|ascenseur|\brampe\b|escalier|accessible|rez-de`,
    ],
    ['deliver', 'livraison', String.raw`\blivr(?:ez|er|aison)`, String.raw`\blivr(?:ons|e|ee|aison|es)\b`],
    [
      'walk-in',
      'sans rendez-vous',
      "sans (?:rendez|appeler|reserv)|arriver comme|presenter comme|faut-?(?:tu|il) (?:reserver|prendre|appeler)|besoin d'un rendez",
      'rendez-vous|reserv',
    ],
    [
      'ahead',
      'avance réservez',
      "d'avance|combien de (?:temps|jours|semaines) (?:d'avance|avant)|jusqu'a quand|quand (?:faut|est-ce qu'il faut|reserver)",
      String.raw`d'avance|\bavant\b|reservez|la veille|\bjours\b|semaines|\bmois\b`,
    ],
    ['gift', 'carte-cadeau certificat', 'cadeau', 'cadeau'],
    ['wifi', 'wifi', 'wi-?fi|internet', 'wi-?fi|internet'],
    [
      'hiring',
      'emploi poste embauche',
      'cherchez-vous (?:un|une|des)|embauch|emploi|engagez|travailler (?:pour|chez) vous|curriculum',
      String.raw`emploi|embauch|\bposte\b|curriculum`,
    ],
    [
      'pets',
      'chiens animaux acceptés',
      String.raw`\b(?:amener|venir avec|apporter|avec) mon (?:chien|chat|animal)|acceptez-vous les (?:chiens|chats|animaux)`,
      String.raw`\b(?:chiens?|chats?|animaux)\b`,
    ],
    [
      'age',
      'âge ans enfants',
      String.raw`quel age|\b(?:\w+) ans\b|\bbebes? de\b|\ba partir de quel`,
      String.raw`\bans\b|\bage\b|\bmois\b`,
    ],
    [
      'allergy',
      'allergies gluten noix',
      String.raw`allerg|coeliaque|gluten|arachide|\bnoix\b|lactose`,
      String.raw`allerg|gluten|\bnoix\b|lactose|arachide`,
    ],
    [
      'vegan',
      'végétalien végétarien',
      'vegan|vegetarien|vegetalien|mange pas de viande',
      'vegan|vegetarien|vegetalien',
    ],
    [
      'where',
      'adresse rue situé',
      String.raw`\bou (?:etes|est|se trouve|vous)|vous etes ou|c'est ou|adresse|situe`,
      String.raw`\b\d+,? (?:rue|avenue|boulevard|boul|chemin|route|place)\b|\bnous sommes (?:au|sur|dans|a)\b|\bau \d+,|adresse`,
    ],
    [
      'speak',
      'parle langue',
      String.raw`\bparl(?:e|ez|ent)\b`,
      String.raw`\bparl(?:e|ons|ent)\b|bilingue|langues?`,
    ],
    [
      'covered',
      'assurances réclamation couvert',
      String.raw`\bassur(?:e|ee|ances?|eur)\b|\bcouvert|reclam|beneva|desjardins|croix bleue|\bramq\b|carte soleil|cnesst|saaq`,
      'assur|couvert|reclam|beneva|desjardins|croix bleue|ramq|carte soleil|cnesst|saaq',
    ],
    [
      'licensed',
      'licence assurance responsabilité',
      String.raw`etes-vous (?:assures|certifies|licencies)|licences?\b|\brbq\b|regie du batiment`,
      'licence|responsabilite|certifie|rbq',
    ],
    ['warranty', 'garantie', String.raw`garanti|\blache\b|(?:brise|bouche) encore`, 'garanti|on revient'],
    [
      'deposit',
      'dépôt acompte',
      String.raw`\bdepot\b|acompte|argent d'avance|payer d'avance`,
      String.raw`\bdepot\b|acompte|moitie est payee`,
    ],
    [
      'quote',
      'soumission estimation',
      String.raw`soumission|estimation|\bdevis\b|estimer`,
      String.raw`soumission|estimation|\bdevis\b|diagnostic`,
    ],
    [
      'emergency',
      'urgence nuit garde',
      String.raw`urgen|tout de suite|aujourd'hui|\bnuit\b|heures du matin|minuit|mal (?:a|au)\b|sent le brule`,
      String.raw`urgen|jour meme|jour et nuit|de garde|toute la nuit|apres \d`,
    ],
    [
      'bring',
      'apporter pièces identité',
      String.raw`(?:apporter|amene|amener) quoi|quoi (?:apporter|amener)|faut que j'(?:amene|apporte)|\bpapiers?\b|m'habille`,
      String.raw`apportez|identite|\bportez\b|documents?|pieces|preuve|attestation|recu\b`,
    ],
    [
      'remote',
      'vidéo distance en ligne',
      String.raw`\bzoom\b|\bvideo\b|en ligne|a distance|de chez (?:nous|moi)`,
      String.raw`\bvideo\b|en ligne|camera|\bsite\b|application`,
    ],
    [
      'home',
      'domicile maison visite',
      '(?:venir|viendrait|aller|venez) (?:chez|a la maison|nous|a notre)|a la maison|domicile',
      'domicile|a la maison|chez vous',
    ],
    [
      'damage',
      'dommage couvert assurés',
      String.raw`si vous (?:brisez|endommagez|cassez)|\bbris\b|dommages?`,
      'dommage|assures?|couvert|responsabilite',
    ],
    [
      'area',
      'secteur desservons',
      String.raw`\b(?:allez|venez|viennent|desservez|couvrez|livrez)-?(?:vous)?\b.*\b(?:a|au|dans|en)\b`,
      String.raw`couvrons|desserv|kilomet|\bkm\b|n'allons|rayon`,
    ],
    [
      'rent',
      'location louer prêter',
      String.raw`\blou(?:er|ez)\b|\bpret(?:ez|er)\b|emprunter`,
      String.raw`location|\bloue|\bpret(?:ees?|es?|ons)\b`,
    ],
    [
      'included',
      'inclus compris',
      String.raw`\binclus|compris`,
      String.raw`inclus|compris|\bsauf\b|en sus|\boffert`,
    ],
  ],
};

const topics = new Map<Language, readonly Topic[]>();

function topicsIn(language: Language): readonly Topic[] {
  const known = topics.get(language);
  if (known !== undefined) return known;
  const own = LINES[language].map(([name, words, asks, tells]) => ({
    name,
    words,
    asks: new RegExp(asks, 'u'),
    tells: new RegExp(tells, 'u'),
  }));
  topics.set(language, own);
  return own;
}

/** The topics that a question is about. */
export function topicsOf(question: string, language: Language): Topic[] {
  const plain = fold(question).replaceAll('’', "'");
  return topicsIn(language).filter(({ asks }) => asks.test(plain));
}

/** Whether a text tells something of a topic. */
export function tells(text: string, { tells: pattern }: Topic): boolean {
  return pattern.test(fold(text).replaceAll('’', "'"));
}
