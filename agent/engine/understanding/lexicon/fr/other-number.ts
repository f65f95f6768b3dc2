import type { OtherNumberWords } from '../other-number.ts';

const PHONE =
  '(?:numero de (?:cell|cellulaire|telephone|portable)|numero|cellulaire|cell|cel|portable|mobile|telephone|tel|ligne|appareil)';
const MINE = '(?:cellulaire|cell|cel|portable|mobile|iphone|numero personnel|telephone personnel)';
const PERSON =
  '(?:femme|mari|conjointe?|epouse|epoux|blonde|chum|copine|copain|fils|fille|mere|pere|maman|papa|frere|soeur|amie?|colocataire|coloc|collegue|adjointe?|secretaire|patron|patronne|voisine?|parents|enfants)';
const NOT_TEXTED =
  '(?:ligne fixe|telephone fixe|numero fixe|fixe|ligne (?:de |a la )?maison|(?:telephone|numero|ligne) (?:de (?:la )?|a la )?(?:maison|residence|bureau|travail|job|boulot|compagnie|commerce)|(?:telephone|numero|ligne) du (?:bureau|travail|commerce|boulot)|telecopieur|fax|cabine(?: telephonique)?|vieux numero|ancien (?:numero|cell|cellulaire|telephone|portable)|telephone public)';

export const otherNumberFr: OtherNumberWords = {
  other: [
    `autre ${PHONE}`,
    `(?:sur|a|au|pour|avec|prenez|prends|utilisez|utilise|essayez|texte[rz]?|non) (?:l|le|mon|un) autre$`,
    `(?:sur|a|prenez|utilisez|essayez|non) (?:l|mon) autre`,
    `(?:nouveau|deuxieme|second|different) ${PHONE}`,
    `${PHONE} (?:different|differente|nouveau)`,
    `(?:au|sur le|a celui|sur celui|le|c est celui|celui|prenez le|utilisez le) ?(?:${PHONE} )?(?:de|d|a) (?:ma|mon|notre|une?|quelqu un) (?:d autre|${PERSON})`,
    `(?:envoyez|envoie|envoye|envoyer|textez|texte|texter|transmettez|ecrivez)(?: (?:le|la|les|ca|moi|lui|plutot|donc|le lien|le texto|le plan|l adresse|le formulaire))* (?:a|au) (?:ma|mon|notre) ${PERSON}`,
    `(?:sur|a|au|utilisez|prenez|textez|appelez) (?:mon|le) ${MINE} (?:plutot|a la place|au lieu)`,
    `plutot (?:sur |a |au |utilisez |prenez )?(?:mon|le) ${MINE}`,
    `(?:non|pas|mais)(?: (?:merci|s il vous plait|plutot|svp|j aimerais mieux|je prefere|je prefererais))* (?:sur|a|au|utilisez|prenez|prends|textez|texte|envoyez (?:le|ca) (?:sur|a)|envoye (?:le|ca) (?:sur|a)) (?:mon|le) ${MINE}`,
    `(?:peux|puis|pourrais|vais|veux|voudrais|aimerais|prefere|prefererais|laissez moi|dois)(?: je| mieux)? (?:vous |t |te )?(?:en )?(?:donner|laisser) (?:un autre|mon|un|le|le numero de) ?(?:${PHONE}|autre)?`,
    `(?:vais|veux|voudrais|laissez moi|prefere|peux|puis|pourrais|aimerais)(?: je)? (?:vous )?en donner un autre`,
    `un autre a (?:vous )?donner|vous en donne un autre|donne un autre|donner un autre`,
  ],
  unfit: [
    `pas (?:a |sur |au |avec |pour |dans )?(?:ce|cette|mon|ma|le|la|ce meme|le meme|la meme) (?:meme )?${PHONE}`,
    `pas (?:a |sur |au |avec )?(?:celui|celle) (?:la|ci)`,
    `(?:c est|est|etait|seulement|juste) (?:juste |seulement |en fait |plutot |encore |un peu )?(?:une?|mon|ma|le|la|l|notre|leur)? ?${NOT_TEXTED}`,
    `(?:une|ma|la|d une|de ma) ligne fixe|(?:un|mon|le|d un|de mon) fixe|^(?:non )?(?:ligne fixe|fixe)`,
    `(?:c |ce n |n |ca )?est pas (?:a moi|le mien|mon|le bon|un|la bonne|le) ?(?:${PHONE}|bon ${PHONE})?$`,
    `(?:c |ce n |n |ca )?est pas (?:mon|le bon|un bon|un) ${PHONE}`,
    `mauvais ${PHONE}|pas le bon ${PHONE}|(?:mon|ce) (?:vieux|ancien) ${PHONE}`,
    `${PHONE} (?:a change|n est plus (?:bon|valide|en service)|est plus (?:bon|valide|en service)|est debranche|n existe plus)`,
    `(?:ai|viens de|a|avons) (?:recemment |justement |aussi )?change(?:r)? (?:de|mon) ${PHONE}`,
    `(?:appelle|telephone|appelais|parle) (?:la )?(?:d|de|du|depuis|avec) ?(?:une?|mon|ma|la|le|l)? ?(?:${NOT_TEXTED}|bureau|travail|job|boulot|(?:${PHONE} )?(?:de|d) (?:ma|mon|une?|quelqu un) ?(?:d autre|${PERSON})?)`,
    `(?:ce|cet|cette|mon) ${PHONE}(?: la)? (?:ne )?(?:recoit|prend|accepte|peut) pas (?:recevoir )?(?:de |les |des )?(?:textos?|sms|messages?)`,
  ],
  not: [
    'c est (?:le mien|a moi|moi qui l ai) (?:maintenant|asteure|astheure)',
    `(?:avez vous|auriez vous|y a t il|il y a t il|est ce qu il y a|vous avez|existe t il|c est quoi votre|quel est votre) (?:pas )?(?:d |un |une )?autre ${PHONE}`,
    `(?:n )?ai (?:juste|seulement|rien qu|rien que|qu|que|pas|plus|pas d|aucun) ?(?:d |de |une? |mon |ma |cette |ce )?(?:autre )?(?:ligne fixe|fixe|${PHONE}|numero)`,
    `(?:pas|aucun|plus) (?:d |de )(?:autre )?(?:${PHONE})`,
    `autre ${PHONE} (?:pour vous|ou vous|pour les|pour la clinique)`,
    `seul ${PHONE} que j ai`,
    '(?:aussi|egalement)$',
    '(?:donc|fait que|alors|faque) (?:ca sera |ce sera )?non(?: merci)?$',
  ],
  wrong: [
    '^(?:non|nan|nenni|non non|erreur|faux)$',
    '(?:c |ce n |n )?est pas (?:ca|exact|bon|correct|cela|le bon|mon numero|ce que j ai dit)',
    '(?:avez|as) (?:mal|pas bien) (?:entendu|compris|note)',
    '(?:vous vous trompez|tu te trompes|mauvais (?:numero|chiffres?)|(?:il y a|y a) une erreur)',
  ],
};
