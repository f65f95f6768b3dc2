import type { ConsentAsides } from '../consent-asides.ts';

const CHANNEL =
  '(?:courriels?|e ?mails?|mails?|appels?|coups? de (?:fil|telephone)|messages? vocaux|boite vocale|lettres?|poste|fax|site|internet|ordinateur)';

/** French. */
export const consentAsidesFr: ConsentAsides = {
  refused: [
    `(?:pas|plus|jamais|aucun|surtout pas|(?:mieux|plutot|plus (?:simple|vite|facile)) (?:qu|que)) (?:par |de |d |du |le |la |l |les |un |une |mon |mes |avec )*${CHANNEL}`,
    `(?:oubliez|laissez faire|laissez tomber|pas besoin de|perdu) (?:le |la |les |mon |d |l |mot de passe de )*${CHANNEL}|(?:n |ne |m )?(?:appelez|appeler|telephonez) (?:moi )?pas|(?:le |mon |mes |les |ma )?${CHANNEL} (?:est|sont|marche|marchent|rentre|passe) (?:pleine?s?|pas|jamais|brisee?|en panne)(?: (?:pour moi|ici|bien))*`,
    `(?:moi )?(?:(?:les|mes|des|mon|le) ${CHANNEL} )(?:moi )?(?:(?:je|j|on) )?(?:(?:ne|n|les|le|l|y|en) )*(?:lis|regarde|check|ouvre|vois|recois|reponds|comprends|touche|consulte|prends|aime|ai)(?: (?:presque|vraiment|quasiment))?(?: (?:jamais|pas|plus))(?: souvent| vraiment)?`,
    `(?:je|j|on) (?:(?:ne|n|y) )*(?:lis|regarde|check|ouvre|vois|recois|reponds|comprends|touche|consulte|prends|aime|ai|veux|utilise)(?: (?:presque|vraiment|quasiment))? (?:jamais|pas|plus)(?: (?:a|au|aux|mes|les|le|mon|d|de|des|du))* ${CHANNEL}`,
  ].join('|'),
  asked:
    'comment (?:voulez vous|veux tu|vous voulez|tu veux)(?:(?! (?:envoyez|envoie|textez|oui|donc|allez)\\b)[^|?A-Z])*',
  impatience: [
    '(?:je |j )?(?:n )?(?:ai|a) pas (?:toute? )?(?:la |une )?(?:journee|nuit|semaine|le temps|rien que ca a faire)(?: a (?:perdre|niaiser))?',
    'combien de fois(?: (?:il )?(?:faut|va falloir|devrai je|dois je|je dois)(?: (?:que|qu))?(?: (?:je|vous))*(?: (?:le|la|l|vous))*(?: (?:dise|dire|repete|repeter))?(?: (?:oui|ca|vous))*)?',
    '(?:(?:puisque|mais|comme) )?(?:je |j )(?:vous |te )?(?:le |l |en )*(?:ai|disais)? ?(?:deja )?(?:dit|repete)(?: (?:oui|que oui|deja))*(?= ?$| [|A-Z]| envoy| text| oui)',
    'qu on en finisse|(?:on est|je suis) (?:deja )?(?:en retard|presse|pressee)',
  ].join('|'),
  easy: [
    '(?:pas|aucun|aucune|y a pas|y a aucun|sans) (?:(?:de|d) )?(?:problemes?|soucis?|trouble|objection|inconvenient|stress)(?: (?:du tout|avec ca|pour moi|la))*',
    'pas besoin de (?:me le |le |vous )?(?:repeter|redemander|expliquer)|je viens de (?:vous |te )?(?:le )?dire(?= oui)',
    'non(?= (?:ca (?:ne )?me derange pas|pas du tout))|pas du tout|(?:vous )?(?:avez|y a) pas besoin de demander|pas besoin de demander|(?:ne )?(?:vous |te )?gene[sz]?(?: (?:toi|vous))? pas(?= (?:\\| )?(?:envoy|texte|allez|vas|vous pouvez|faites))',
    'non(?: (?:\\| )?non)*(?: \\|)?(?= (?:c est|ca) (?:(?:bien|ben|tres|tout a fait) )?(?:correct|beau|bon|parfait|ok|va|marche|bien)(?: (?:ca|la|madame|monsieur|merci))*(?: \\|)? (?:allez y|vas y|envoy|texte|vous pouvez|tu peux|faites))',
    'non(?: (?:\\| )?non)*(?: \\|)?(?= (?:allez y|vas y|faites donc|envoyez|textez|vous pouvez (?:m|me|l|y)|pas de (?:probleme|souci|trouble)|aucun (?:probleme|souci)|ca (?:ne )?me derange pas)(?! (?:avec|finissez|pas|vos)\\b))',
    '(?:ca|cela) (?:ne )?(?:me |m )?(?:derange|gene|ennuie|deranges) (?:pas|aucunement)(?: (?:du tout|pantoute|une miette))*(?! (?:que|si|de|mais)\\b)',
    'non(?: (?:\\| )?non)*(?: \\|)?(?= (?:ca|cela) (?:ne )?(?:me |m )?(?:derange|gene|ennuie) (?:pas|aucunement))',
    'j osais pas (?:vous )?(?:le )?demander|je n osais pas (?:vous )?(?:le )?demander|je disais(?: justement)? a (?:mon|ma|mes) [a-z]+ que',
  ].join('|'),
  suits:
    'comme ca je (?:(?:me|l|le|les|n|ne|m|en) )*[a-z]+ai pas(?: a [a-z]+)?|c est (?:moins|plus) (?:complique|simple|facile|pratique|commode|discret)(?: comme ca| de meme)?|(?:c est )?(?:le|notre|mon) (?:cell|cellulaire|telephone) (?:de la famille|de famille|familial|personnel)|(?:je )?(?:le garde|l ai) toujours sur moi|(?:alors |donc )?(?:un |le )?(?:texto|sms) c est (?:plus |mieux et plus )securitaire|c est (?:la )?que je (?:recois|prends|lis) mes (?:textos|messages)|(?:ca|il|ce (?:cell|telephone|numero)(?: la)?) (?:prend|recoit|rentre) (?:bien )?(?:les|mes|des) textos|(?:je )?(?:vous |te )fais confiance|(?:je )?(?:lis|vois|regarde) (?:tous |toujours )*mes textos|vu que vous (?:le |me )?(?:le )?demandez(?: si gentiment| poliment)?|je (?:lis|vois|comprends|entends|ecris) (?:ca )?mieux (?:que|quand|par|en|avec) (?:je )?[a-z]+|je regarde mon (?:ecran|cell|cellulaire|telephone)|depechez vous|depeche toi|grouillez vous|c est mon (?:cell|cellulaire|telephone|portable|mobile) (?:de|du|au) (?:travail|job|bureau|boulot)|(?:ca |le texto |il )?prend combien de temps(?: a (?:rentrer|arriver|venir))?(?: d habitude| normalement| en general)?|combien de temps (?:ca )?(?:prend|ca prend)(?: a (?:rentrer|arriver|venir))?(?: d habitude| normalement| en general)?',
  because: [
    '(?:mon|ma) (?:gars|fille|fils|blonde|chum|femme|mari) va m aider[^|?A-Z]*',
    '(?:vous )?m (?:aviez|avez) (?:deja )?(?:texte|envoye)[^|?A-Z]* (?:la derniere fois|avant|l an passe|deja)[^|?A-Z]*',
    'pour (?:que je (?:puisse|l aie|l ai)|le montrer|la montrer|montrer)[^|?A-Z]*',
    'merci d etre [^|?A-Z]*',
    '(?:ca|cela) (?:m |nous )(?:evite|evitera|eviterait|sauve|sauvera|sauverait|epargne|epargnera) (?:de |d |le |la |un |une )[^|?A-Z]*',
    '(?:comme ca|ainsi) (?:je|j|on) [^|?A-Z]*',
  ].join('|'),
  facts: [
    '(?:juste|seulement) (?:un|le) texto(?: la)?(?= *$| [|A-Z])|c est (?:en plein|exactement|bel et bien) mon (?:numero|cell|cellulaire|portable)',
    '(?:c est )?note(?= (?:\\| )?(?:envoyez|envoie|textez|allez y|vous pouvez (?:l|me|m) ))|desolee? (?:je |j )etais (?:sur|avec|en|a) [a-z ]{3,30}(?= \\|)',
    'en (?:francais|anglais)|(?<=(?:mobile|cell|cellulaire|telephone|numero|le|moi|ca|la|lien) )j attends(?= *$)',
    '(?:et |puis )?j attends (?:ca|le (?:texto|lien|message)|votre texto)|(?:mdr|lol|ptdr)(?= (?:oui|ok|envoie|envoye))|on l utilise tous|(?:je |j ai )?(?:bien )?(?:comprends|compris)(?= (?:vous pouvez|envoyez|\\|))',
    'c est pas (?:evident|facile|pratique|simple|commode)|(?:j )?hais ca (?:attendre|ecrire|parler)(?: au telephone)?|c est moi ce numero(?: la)?|je pense que(?= c est)|(?:le |celui )?avec lequel (?:je|j) (?:vous )?appelle',
    'tranquille(?:ment)?(?: (?:a la maison|chez (?:nous|moi)))?',
    'c est moi qui (?:ai|a) (?:le|ce) (?:telephone|cell|cellulaire|portable)',
    '(?:je |j )?(?:n )?(?:ai|a|reste) (?:presque )?(?:plus|pas) (?:beaucoup )?(?:de|d) (?:batterie|pile|charge|temps)',
    '(?:c est )?le numero (?:avec lequel|d ou|duquel|que) (?:je|j) (?:vous )?(?:appelle|utilise|parle)|est sur (?:le|la|les|un|une|mon|ma) [a-z]+',
    'this number c est (?:moi|a moi|le mien)',
    'comme (?:la derniere fois|l autre fois|l an (?:passe|dernier)|d habitude|avant|l annee (?:passee|derniere))|(?:vous )?me l a(?:viez|vez) (?:deja )?envoye[^|?A-Z]*|pareil que (?:la derniere fois|l an passe)',
    '(?:mon|ma) (?:petite? )?(?:fille|fils|gars|blonde|chum|femme|mari)(?: [a-z]+)? m a montre comment(?: (?:ouvrir|lire|faire|cliquer|ca|les|le|l))*',
    'c est (?:le|la) (?:mien|mienne) maintenant|(?:je )?l ai (?:toujours )?sur moi|(?:de toute facon )?(?:je |j )?(?:n )?ai pas d autre (?:telephone|cell|cellulaire|numero)(?: de toute facon)?',
    '(?:je|moi)(?: je)?(?: ne)? parle pas (?:bien|beaucoup|bien bien)(?: (?:francais|la langue))?',
  ].join('|'),
  plans:
    '(?:(?:et|puis|alors) )*(?:je|on) (?:vais|peux|pourrai|va)(?: (?:bien|juste|toujours|pouvoir|aller))* (?:(?:le|la|l|les|y|m en) )*(?:regarder|lire|remplir|ouvrir|cliquer|surveiller|guetter|faire|occuper|checker|signer|completer|traduire|garder|montrer|suivre)(?:(?! (?:mais|si|sauf|pas|jamais|courriel|appeler|envoyez|textez|oui|non|vous|parce|donc|alors|plutot|demander|site|internet)\\b) [a-z]+)*',
  conditional: 'si|sauf|seulement|tant que|a condition|une fois|pourvu|a moins|jusqu',
  turnsTo:
    '(?:(?:et|puis|ah|aussi|mais|par contre|en passant|au fait|en meme temps|pendant que j y pense|alors|tant qu a y etre) )+',
  business: [
    '(?:pourriez vous|pouvez vous|pourrais tu|peux tu|est ce que|est ce qu|vous pourriez|avez vous|etes vous|faites vous|a quelle heure|quand est ce|c est ou|vous etes|ou est ce|y a t il|y a tu) ?[^|?A-Z]*(?:m appeler pour|rappeler|rappelle|ouverts?|ouvrez|fermez|heures?|horaires?|rendez vous|samedi|dimanche|lundi|semaine|stationnement|adresse|facture|soumission|technicien|plombier|venir|arriver)[^|?A-Z]*',
    'j ai (?:aussi |encore )?une (?:autre |petite |derniere )?question (?:sur|pour|a propos de) (?:ma|mon|la|le) [^|?A-Z]*',
    '(?:dites|dis) a [a-z]+ que (?:je|j|on|c)[^|?A-Z]*|(?:saluez|dites bonjour a) [a-z]+',
    '(?:il )?faudrait (?:aussi )?que (?:le|la|l|votre|un) ?(?:technicien|plombier|gars|monsieur|livreur|electricien|couvreur|chauffeur|homme)[^|?A-Z]*',
  ].join('|'),
  corrections: [
    'mon (?:adresse|nom) a change(?: \\| c est [^|?A-Z]*)?',
    '(?:tantot |tout a l heure )?(?:je |j )?(?:vous )?ai (?:dit|donne|mis) [a-z0-9 ]*(?:\\| )?mais c (?:est|etait)[^|?A-Z]*',
    '(?:mon (?:nom|prenom)|le nom|l adresse|la date|mon (?:adresse|rendez vous)|ma rue|c est (?=pas le [0-9]))(?: c est| est)? ?[^|?A-Z]*(?:accent|avec (?:une?|deux) [a-z]\\b|s ecrit|rue|avenue|pas [a-z]+di\\b|pas le [0-9]+ )[^|?A-Z]*(?:(?<=rue [a-z]+) c est le [0-9]+)?',
  ].join('|'),
  ofText:
    'jamais|laissez|laisse|apres (?:m|que|qu|avoir|l)|par la poste|a dit|c est quoi|imagine|textos?|sms|message|lien|envoy[a-z]*|text[a-z]+|coute[a-z]*|gratuit|frais|qui|pourquoi|securitaire|prive|courriel|plutot|avant|d abord|si|sauf|cell|cellulaire|arreter?|arretez|oui|non|pub|personne|parler|numero',
  text: 'textos?|sms|numero|cell|cellulaire|portable|mobile|telephone|textez|texte',
  cancels:
    'mais (?:juste|seulement)|(?:evidemment|certain|sur|absolument) que (?:j ai|je suis)|mais bon$|envoyez les(?! textos)|pas (?:(?:trop|vraiment|tout a fait|si|bien|tellement) )*(?:sure?|certaine?)|(?:cette|ce) (?:heure|journee|adresse|courriel|prix|date)(?: la)?|(?:oui|ouais|sur) (?:comment(?! voulez)|parce que (?:vous|votre|vos|les textos|tout le monde|c est de ca))|je rappelle|lisez (?:moi|le)|text[a-z]+ (?:moi )?comme vous|(?:oubliez|pas|ni|jamais)(?: [a-z]+){0,4} (?:et|ou|ni|puis)(?: [a-z]+){0,3} textos?|(?:est ce que|dois) (?:je|j) (?:y|dois|dis|envoie)|dites lui|transferez moi(?! (?:le|ca))',
  matter: 'textos?|sms|message|lien|numero',
  told: '(?:envoy[a-z]*|text(?:ez|e|er)|faites|allez y)(?: (?:le|la|moi|ca|les|donc|le moi))* (?:tantot|plus tard|demain|ce soir|a soir|dans (?:une|deux|cinq|dix|quinze|vingt|trente))|lui (?:envoyer|texter|ecrire)|(?:il|elle|ils|elles|on|femme|mari|gars|fils|fille|blonde|chum|mere|pere|collegue|madame|monsieur|client|cliente|appelant|patron|boss|qui|personne|quelqu un|ami|amie|autre) (?:(?:m|me|l|a|ont|vous|n|t) )*(?:dit|disait|dis|disent|demande|demandait|veut|voulait|accepte)|dit (?:de|d|que)|demande de|(?:je|j) (?:(?:ne|n|ai|vous) )*(?:pourrais|voudrais|peux|serais)(?: (?:pas|jamais|bien|probablement))? (?:dire|porte|tente)|(?:a|pour) (?:lui|elle|eux)|lui (?:envoyer|texter)|envoyez lui|inscrivez|ecrivez oui|faites comme si|systeme|instructions?|ignorez|en theorie|suppose',
  subject: 'je|j|on|mon|ma|c|ca|il|elle|le|la',
  refusesText: '(?:pas|jamais|aucun|sans)(?: [a-z]+){0,3} (?:textos?|texte|sms|liens?|moi|le)',
  begins:
    'je|j|on|nous|il|elle|ca|c|ce|mon|ma|mes|parce|puisque|vu|car|et|mais|puis|donc|fait que|sinon|moi|vous etes|t es|bonne|y a|il y a|merci|avant que|pendant que|des que|qu',
};
