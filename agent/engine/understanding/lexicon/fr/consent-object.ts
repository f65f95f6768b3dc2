import type { ConsentObject } from '../consent-object.ts';

export const consentObjectFr: ConsentObject = {
  verbs: 'envoyer envoyez envoie envoye envoies texter textez texte transmettre transmettez',
  nouns:
    'aviez avez ai avait deja ete un le par ce message de du votre mon des les ton petit bon simple en au',
  whom: 'moi me m nous',
  what: 'le la les l ca cela tout',
  towards: 'a au',
  here: 'this plus ce cet cette mon ma moi meme numero nouveau peu tout l n',
  between:
    'envoyez envoie texte textez fort mec gars homme chum chou n importe bonne bonnes journee donc tout toute de suite vite maintenant par sur au a ici la s il vous plait svp merci oui ouais et puis pis bien quand des toujours juste comme mais ok aussi c est y que je j on en pour dessus directement tranquillement immediatement ben bon alors monsieur madame volontiers avec plaisir sans dans parce car qu si d accord ma mon encore deja plutot allez non pas vous tu',
  determiners:
    'le la les l un une ce cet cette mon ma mes votre vos ton notre nos des du son sa ses leur leurs quelqu d',
  adjectives: 'petit petite bon bonne beau belle meme fameux message lien formulaire sacre autre nouveau',
  things:
    'machin bidule patente homme chou gars lien liens texto textos sms message messages texte text adresse formulaire formulaires info infos information informations details detail itineraire plan carte indications directions coordonnees confirmation questionnaire invitation numero cell cel cellulaire portable telephone mobile appareil page site code document documents pdf affaire affaires truc chose tout papier papiers la patente plus mieux moment temps coup instant jour soir matin grand ami amie cher chere',
};
