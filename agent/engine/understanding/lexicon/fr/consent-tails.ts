/** What people add to a yes in French and that takes nothing back. */
const BECAUSE = '(parce que |car |vu que |etant donne que |puisque |c est que |sinon |comme ca |de meme |)';
const NOT = '( pas| plus| jamais|)';
const FORGET =
  '(oublier|l oublier|tout oublier|oublier ca|perdre ca|le perdre|me tromper|me perdre|avoir a l ecrire|avoir a l noter|le noter|l ecrire|avoir besoin de le noter|avoir besoin de l ecrire|devoir l ecrire|chercher|le chercher|etre oblige de l ecrire|avoir a chercher|rappeler)';
const LATER =
  '(tantot|tout a l heure|plus tard|ce soir|demain|en arrivant|en arrivant a la maison|rendue?|a la maison|chez nous|chez moi|apres|apres l ouvrage|apres le travail|quand je vais etre (a la maison|chez nous|revenue?)|quand je serai (a la maison|chez moi|chez nous|rentree?)|quand j aurai le temps|a tete reposee|des que je peux|des que je l ai|tout de suite|a soir|en rentrant)';

/** Courtesies, and which number. */
export const courtesiesFr: readonly string[] = [
  '(et |pis |puis |)(merci|un gros merci|un grand merci|mille mercis|grand merci|merci ben gros|merci bien gros|merci mille fois|merci infiniment|merci encore|merci d avance|merci a l avance|merci par avance|je vous remercie|je vous remercie (beaucoup|infiniment|d avance|bien))( de votre (patience|aide|temps|gentillesse|amabilite)| pour (votre (patience|aide|temps|gentillesse)|tout|ca|l aide|la patience|le service)| a vous| madame| monsieur| beaucoup|)',
  '(c est|vous etes|t es|tu es|ca c est|ce serait|c est vraiment|c est bien|que c est|comme c est) ?(bien |ben |tres |vraiment |trop |ben ben |fort |)(fine?|fin ca|gentille?|aimable|smatte?|serviable|blood|gentil ca|delicate?|charmante?|attentionnee?)( ca| a vous| de votre part|)',
  '(c est|oui c est|ca c est) (toujours |encore |bien |bel et bien |)(le bon numero|mon numero|mon cell|mon cellulaire|mon portable|le meme numero|le bon|le numero|le mien|a moi|lui|celui la|mon numero de (cell|cellulaire|portable|telephone)|le bon cell|mon telephone|mon mobile|un cell|un cellulaire|un telephone intelligent|un iphone|un telephone cellulaire)( ca| la|)',
  '(le|ce|mon) numero( la|)( que vous avez| que vous avez dit| que vous venez de dire| que vous m avez dit|)( c | )?(est|c est|est toujours|est bien) (exact|correct|bon|le bon|parfait|valide|beau|toujours bon|le meme)',
  '(le numero|celui|celui la|au numero|a celui|le numero la) (que vous (avez|avez dit|venez de dire|avez la|avez nomme|avez mentionne|venez de nommer)|que j ai donne|que je vous ai donne)',
  'toujours (a ce numero|a ce numero la|le meme|le meme numero|au meme numero|au meme endroit)( la|)',
  '(mon cher|ma chere|ma petite madame|mon ami|mon amie|mon grand|ma grande|mon chum|mon homme|mon gars|mon vieux|ma belle|ma chouette|mon loup|mon beau monsieur|ma bonne dame|mon petit monsieur|jeune homme|jeune fille|mademoiselle|chef|boss|patron|man|mon brave|mon pote|gros|buddy|cher ami|chere amie|mon bon monsieur)',
  '(en|par|dans un) (texto|texte|sms|message|message texte|ecrit|textos)',
  '(oui |)(bonne|excellente|quelle bonne|tres bonne|c est une bonne|ca c est une bonne) idee( ca|)',
  '(tant mieux|enfin|merveilleux|magnifique|genial|formidable|chouette|extra|super ca|parfait ca|bonne affaire|la belle affaire|ca c est le fun|ca c est bien|ca c est pratique|quelle bonne affaire|wow|hourra|bravo|a la bonne heure)',
  '(des que vous pouvez|des que possible|au plus vite|au plus sacrant|le plus vite possible|quand vous pouvez|quand vous aurez une minute|a votre convenance|immediatement)',
  '(bonne journee|bonne soiree|passez une bonne journee|bonne fin de journee)( a vous|)',
];

/** Why a text suits the caller, what they will do with it, and what else they would like. */
export const tailsFr: readonly string[] = [
  'je vais (le regarder|regarder ca|l attendre)',
  `${BECAUSE}(je |j )(ne |n |)(vais|aurai|risque de|vas|pourrai|aurais|veux|peux|voudrais)${NOT}( a| d| de|) ?${FORGET}( sinon| autrement|)`,
  `${BECAUSE}(je |j )(ne |n |)(l |m en |)(oublie|oublierai|oublierais|perds|oublie tout|retiens rien|retiens plus rien)( tout| rien|)( sinon| autrement| ces temps ci| avec mon age|)`,
  `${BECAUSE}(je |j )(n |)ai (pas de|pas d|rien pour|pas mon|pas mes|plus de|rien|aucun|pas un|rien sous la main pour) ?(crayon|stylo|papier|noter|ecrire|quoi ecrire|quoi noter|lunettes|crayon pis de papier|crayon ni papier|crayon sous la main|stylo sous la main|papier sous la main|de quoi noter|de quoi ecrire|crayon avec moi)( la| en ce moment| sous la main| avec moi| pour noter|)`,
  `${BECAUSE}(je |)(ne |)(peux|suis) pas (noter|ecrire|capable d ecrire|en mesure de noter|en etat d ecrire|le noter|prendre de notes)( la| maintenant| en ce moment|)`,
  `${BECAUSE}(ma memoire|mes yeux|mon oreille|ma vue|ma tete|mon ecriture) (n |)(est|sont|c est) (plus|pas|rendue?|rendus) (ce qu elle etait|ce qu ils etaient|ce que c etait|tres bonne?|bonne?s?|fameuse|fameux|terrible|tres bons|la meme|une passoire)`,
  `(parce que|car|vu que|comme|puisque) je suis (en auto|en char|en voiture|au volant|sur la route|au travail|a l ouvrage|dehors|dans l autobus|en marche|dure d oreille|un peu sourde?|en reunion|en train de conduire)( la| en ce moment|)`,
  `(je suis|la je suis) (en auto|en char|en voiture|au volant|sur la route|au travail) (alors |donc |fait que |)(ca serait|ce serait|un texto c est|c est|ca va etre) (plus simple|plus facile|mieux|parfait|l ideal|plus pratique)`,
  `(ca|cela) (va m |m |me |va me |nous |va nous )(evite|eviter|evitera|eviterait|sauve|sauver|sauvera|sauverait|epargne|epargner)( de| du| d| d avoir a|) ?(l ecrire|le noter|chercher|le chercher|l noter|trouble|temps|du temps|tout noter|noter|me tromper|appeler|rappeler|trop de trouble|prendre des notes)`,
  `(je |j )(vais|va|pourrai|peux|veux|pourrais)( bien| juste|) ?(le |la |les |l )(regarder|lire|checker|voir|ouvrir|consulter|remplir|garder|conserver|utiliser|surveiller|montrer a (mon mari|ma femme|ma fille|mon fils))( ca| le lien| le formulaire|)( ${LATER}|)`,
  `(je |j )(le |la |les |l )?(regarderai|lirai|verrai|ouvrirai|consulterai|remplirai|garderai|attendrai|checkerai|surveillerai)( ca|)( ${LATER}|)`,
  `(comme ca|de meme|ainsi|de cette facon|de cette maniere|alors) (je |j )(l |le |ai |)(aurai|ai|aurais|vais l avoir|vais avoir|garde|garderai|peux|pourrai|saurai)( le| l|) ?(tout|ca|toute|par ecrit|en main|sous la main|sur moi|avec moi|retrouver|relire|regarder|garder|le lien|l adresse|devant moi|dans mon cell|dans mon telephone|)( ca|)( ${LATER}| par ecrit| avec moi|)`,
  '(j ai|je tiens|je l ai|j ai toujours) (mon |)(cell|cellulaire|telephone|portable)?( dans les mains| dans la main| ici| sur moi| avec moi| devant moi| a cote de moi| pas loin| sous la main| pas loin de moi)',
  '(mon (cell|cellulaire|telephone|portable)|ce (numero|telephone|cell)( la|)|je|il) (prend|recoit|recois|lit|lis|peut recevoir|peux recevoir|peux lire|accepte|regarde) (bien |)(les|des|mes|vos) (textos?|textes|sms|messages|messages textes?)( la dessus| sur ca| ici| la| dessus|)',
  '(et |pis |puis |)(apres|ensuite|apres ca|en plus|aussi)?( |)(j aurais|j ai|il me reste) (une autre|encore une|une derniere|une autre petite) question( apres| pour vous| aussi|)',
  '(et |pis |puis )(ensuite |apres |aussi |)(dites moi|pouvez vous (me dire|me donner)|pourriez vous (me dire|me donner)|tu peux (me dire|me donner)|peux tu me dire|vous pouvez (me dire|me donner)|j aimerais savoir|je voudrais savoir|donnez moi) (aussi |donc |egalement |en meme temps |)(vos heures|l adresse|vos heures d ouverture|votre adresse|votre nom|a quelle heure vous (fermez|ouvrez)|quand vous (fermez|ouvrez)|jusqu a quelle heure vous etes ouverts?|ou vous etes|ou vous etes situes?|comment me rendre|s il y a du stationnement|vos heures de bureau)( aussi| apres| en meme temps| aujourd hui| demain|)',
  `${BECAUSE}?je vais (regarder|lire|checker|ouvrir|remplir|surveiller|attendre|verifier) (ca|le lien|le texto|le formulaire|le message)( ${LATER}|)`,
];
