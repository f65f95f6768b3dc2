/** Things sold, mended or moved. */
export const goods = `
## computer
# computer-fix | computer laptop repair slow virus screen broken support ordinateur portable reparation lent virus ecran brise soutien | support book
my laptop won't turn on; there's a pop up saying i'm hacked; i spilled coffee on my keyboard; it takes ten minutes to start; the blue screen keeps coming; my printer won't print; i clicked on something i shouldn't have; the mac makes a grinding sound
mon portable allume plus; un message dit que je suis piraté; j'ai renversé du café sur mon clavier; ça prend dix minutes à partir; l'écran bleu revient; mon imprimante imprime pas; j'ai cliqué sur quelque chose; mon ordi rame
# data-lost | data recovery lost files photos backup drive donnees recuperation perdues fichiers photos sauvegarde disque | support emergency
i lost all my photos; my hard drive is clicking; my usb key isn't read anymore; i deleted my thesis; can you get things off a dead computer; the backup is empty
j'ai perdu toutes mes photos; mon disque dur cliquette; ma clé usb se lit plus; j'ai effacé ma thèse; récupérer ce qu'il y a sur un ordi mort; la sauvegarde est vide
# phone-fix | phone cell screen battery repair cracked unlock cellulaire telephone ecran pile batterie reparation fissure deverrouiller portable | price book
i dropped my phone and the glass is shattered; how much for a new screen; my battery's dead by noon; it fell in the toilet; the charging port is loose; my phone's frozen on the apple; can you unlock it
j'ai échappé mon cell la vitre est en miettes; combien un écran neuf; la pile meurt à midi; il est tombé dans la toilette; le port de charge est lousse; mon téléphone est gelé sur la pomme; le débloquer
# website | website site web down host domain email online new update site web hebergement domaine courriel ligne panne mise jour | support price
our site is down; i can't get into my email since you moved it; the contact form doesn't work; i need a site for my bakery; change the hours on our page; the domain expires tomorrow; google says the site is not secure; we've been hacked
notre site est tombé; mes courriels rentrent plus depuis le changement; le formulaire de contact marche pas; il me faut un site pour ma boulangerie; changer les heures sur la page; le domaine expire demain; google dit pas sécurisé; on s'est fait pirater
# it-access | access account password user employee new server printer office acces compte mot passe utilisateur employe nouveau serveur imprimante bureau | support
we've got a new employee starting monday who needs a computer; remove her access she left; nobody in the office can print; the server is down; i can't connect from home; the shared drive is gone
une nouvelle commence lundi ça lui prend un poste; enlevez-lui ses accès elle est partie; personne peut imprimer au bureau; le serveur est tombé; je me connecte pas de la maison; le dossier partagé a disparu; le vpn marche pas
## florist
# flowers | flowers bouquet order arrangement delivery funeral birthday fleurs bouquet commander arrangement livraison funerailles anniversaire couronne | buy book
i want to send roses to my mom; something for a funeral tomorrow; can you deliver a bouquet today; thirty dollars of tulips; it's my wife's birthday and i forgot; white lilies for a casket; a plant for a new baby
envoyer des roses à ma mère; quelque chose pour des funérailles demain; livrer un bouquet aujourd'hui; pour trente piastres de tulipes; c'est la fête de ma femme j'ai oublié; des lys blancs pour le cercueil; une plante pour une naissance; un gerbe
# flowers-late | flowers delivery delivered wrong wilted late complaint fleurs livraison livre fanees retard erreur plainte | complaint status
she never got the flowers; they were dead after two days; wrong colour entirely; the card had the wrong name; were my flowers delivered; i ordered red and got pink
elle a jamais reçu les fleurs; elles étaient mortes après deux jours; pas la bonne couleur; la carte avait le mauvais nom; ont-elles été livrées; j'avais dit rouge c'est rose; le bouquet était fané
# wedding-order | wedding bouquet decorations consultation bride mariage bouquet decorations consultation mariee | price book
we're getting married in july and want to talk flowers; how much for ten centrepieces; our wedding's in may are you free; i have a picture of the bouquet i want; the bride changed her colours
on se marie en juillet on veut parler fleurs; combien pour dix centres de table; notre mariage en mai êtes-vous libres; j'ai une photo du bouquet; la mariée a changé ses couleurs
## bakery
# cake | cake order birthday bakery custom dozen gateau commander fete anniversaire patisserie sur mesure douzaine | buy book price
i need a cake for saturday for thirty; can you write happy retirement on it; two dozen croissants for tomorrow; a dinosaur cake; do you make it without eggs for my son; how much for three tiers; add ten cupcakes to my order
un gâteau samedi pour trente; écrire bonne retraite dessus; deux douzaines de croissants demain; un gâteau dinosaure; sans oeufs pour mon fils; combien trois étages; rajouter dix petits gâteaux; une bûche; une pièce montée; six baguettes
# cake-change | change cancel order cake pick up time modify modifier annuler commande gateau heure ramasser | change
i'll pick up my cake an hour later; it's forty people now not thirty; change the name on the cake; cancel my order for saturday; can my sister pick it up
je vais passer une heure plus tard pour mon gâteau; on est quarante finalement; changer le nom sur le gâteau; annuler ma commande de samedi; ma soeur peut venir le chercher
## clothes
# alteration | alteration alterations hem dress suit seamstress tailor fitting adjust retouche retouches bord robe habit couturiere tailleur essayage ajuster ourlet | price book
i need my pants shortened; the zipper's broken on my coat; take in a wedding dress; my suit's too tight; how much for curtains hems; can i get it before the prom; the lining is torn
raccourcir mes pantalons; la fermeture éclair de mon manteau est brisée; reprendre une robe de mariée; mon habit est trop serré; combien pour des rideaux; avant le bal; la doublure est déchirée; faire un ourlet
# dryclean | dry cleaning laundry stain clothes ready lost garment nettoyage nettoyeur buanderie tache vetements pret perdu pressing | support complaint status
is my coat ready; you lost my white shirt; there's a wine stain on my dress; the sweater shrank; do you do duvets; there's a burn mark that wasn't there; come pick up our sheets
mon manteau est-il prêt; vous avez perdu ma chemise; une tache de vin sur ma robe; le chandail a refoulé; faites-vous les couettes; une marque de brûlé qui était pas là; venir chercher nos draps; un bouton a disparu
# bridal | bridal dress gown wedding fitting try appointment robe mariee mariage essayage essayer rendez | book
i'm getting married and want to try dresses; my gown hasn't come in; i lost weight and the dress is too big; bridesmaids dresses for five; bring my mother and sisters saturday to see dresses; we rented tuxedos
je me marie je veux essayer des robes; ma robe est pas arrivée; j'ai maigri elle est trop grande; cinq robes de demoiselles d'honneur; venir samedi avec ma mère essayer; on a loué des tuxedos; un costume de marié
# shoes | shoes boots sole heel repair leather cobbler chaussures bottes semelle talon reparation cuir cordonnier | price
my heel broke off; resole my boots; my purse strap snapped; stretch these shoes; the zipper on my boots is stuck; waterproof a pair
mon talon a cassé; ressemeler mes bottes; la courroie de ma sacoche a lâché; élargir des souliers; la fermeture de ma botte est coincée; imperméabiliser
## jeweller
# jewel-fix | ring watch repair resize battery jewellery chain clasp bague montre reparation agrandir pile bijou chaine fermoir | price book
my ring doesn't fit anymore; a stone fell out; my watch stopped; the clasp broke on my necklace; cut off a ring my finger's swollen; clean my wedding band; engrave a bracelet
ma bague fait plus; une pierre est tombée; ma montre a arrêté; le fermoir de mon collier a brisé; couper une bague j'ai le doigt enflé; nettoyer mon jonc; graver un bracelet; changer la pile de ma montre
# jewel-buy | buy engagement ring custom gold sell appraisal acheter bague fiancailles sur mesure or vendre evaluation | price buy
i want to propose and need a ring; what would you give me for gold; i inherited a necklace what's it worth; make two rings from my grandmother's; earrings for her fiftieth; something around a thousand
je veux faire ma demande ça me prend une bague; combien vous donnez pour l'or; j'ai hérité d'un collier ça vaut quoi; faire deux bagues avec celle de ma grand-mère; des boucles pour ses cinquante ans; quelque chose autour de mille
## furniture
# furniture-delivery | furniture delivery date sofa mattress arrive when meuble meubles livraison date divan matelas arrive canape | status change
when's my couch coming; i was told eight weeks and it's been twelve; can you deliver saturday instead; the guys couldn't fit it in the stairs; what time will they bring the fridge; only half my order came
mon divan arrive quand; on m'avait dit huit semaines ça fait douze; livrer samedi à la place; ça passait pas dans l'escalier; ils apportent le frigo à quelle heure; juste la moitié est arrivée; mon canapé n'est pas là
# furniture-bad | damaged broken defect warranty scratched wrong exchange endommage brise defaut garantie egratigne mauvais echange | warranty complaint refund
my new table's scratched; the leg broke after a month; it's the wrong colour; a drawer won't close; the mattress sags; a screw's missing in the box; the dishwasher you sold me leaks
ma table neuve est égratignée; la patte a cassé après un mois; c'est pas la bonne couleur; un tiroir ferme pas; le matelas s'affaisse; il manque une vis; le lave-vaisselle que vous m'avez vendu coule
# upholstery | upholstery reupholster chair sofa fabric cushions furniture repair rembourrage rembourrer chaise divan tissu coussins tapissier | price
recover my grandmother's chair; the cat destroyed the sofa; new foam for six cushions; boat seats; how much for a rocking chair; the restaurant booths are torn
recouvrir la chaise de ma grand-mère; le chat a détruit le divan; de la mousse pour six coussins; des bancs de bateau; combien une berçante; les banquettes du restaurant sont déchirées; retapisser un fauteuil
# cabinet | custom cabinets woodwork kitchen closet counter quote armoires sur mesure ebenisterie cuisine garde robe comptoir soumission menuisier | price buy
i want a bookcase built into the wall; new doors on my kitchen cupboards; a walk in closet; one of the cabinet doors you made warped; a live edge table; how much for a vanity
une bibliothèque encastrée; changer les portes d'armoires; un walk-in; une porte que vous avez faite a travaillé; une table en bois brut; combien une vanité; des placards sur mesure
## moving
# move-quote | move moving quote estimate price date available planning demenagement demenager devis soumission prix date libre | price buy
we're leaving our two bedroom in june; have you got a truck on the fifteenth; just a piano third floor; our office is relocating; empty my mother's condo; do you charge by the hour; can someone come see how much stuff we have; going to toronto from here; four rooms and a garage
on quitte notre quatre et demi en juillet; avez-vous un camion le quinze; juste un piano au troisième; notre bureau déménage; vider le condo de ma mère; chargez-vous à l'heure; venir voir combien on a de stock; on s'en va à toronto; déménager un studio
# move-change | change date address booked cancel move time reschedule inventory changer date adresse reserve annuler demenagement heure | change
the landlord pushed our date we need the crew on the third; the sale fell through we're not moving; it's forty boxes not fifteen; the elevator's only free in the afternoon; i gave the wrong apartment number; push the move back a week; we have one more couch than i said
le proprio a changé la date il nous faut le camion le trois; la vente a tombé on déménage plus; c'est quarante boîtes finalement; l'ascenseur est libre seulement l'après-midi; j'ai donné le mauvais numéro d'appartement; reculer le déménagement d'une semaine; un divan de plus
# move-damage | damage claim broken lost scratched stolen during move reclamation dommage brise perdu egratigne vole demenagement | complaint damage refund
they dropped my tv; the mirror came out in pieces; two boxes are missing since saturday; there's a gouge in my floor from your guys; the table leg snapped off when they unloaded; how do i get paid for my dresser; your truck hit my gate
ils ont échappé ma télé; le miroir est en morceaux; il manque deux boîtes depuis samedi; une grosse marque dans mon plancher; la patte de la table a cassé en débarquant; me faire rembourser ma commode; votre camion a accroché ma clôture
# move-day | today crew late where waiting moving day movers driver reach equipe retard aujourd hui ou attend jour demenageurs chauffeur joindre | status emergency
nobody's here they were supposed to come at eight; the driver's at the wrong address; i'm standing on the sidewalk with my couch; tell the movers to use the back entrance; how far are they; the truck's not here yet; they left without my fridge
personne est là ils devaient arriver à huit heures; le chauffeur est à la mauvaise adresse; je suis sur le trottoir avec mon divan; dites aux gars de passer par en arrière; ils sont rendus où; le camion est pas là; ils sont partis sans mon frigo
# boxes | boxes supplies tape cartons packing blankets buy rent return boites cartons materiel emballage papier couvertures acheter louer | buy
do you sell wardrobe boxes; thirty cartons and some tape; i have leftover boxes to bring back; do you rent plastic bins; bubble wrap; mattress covers
vendez-vous des boîtes garde-robe; trente cartons et du tape; j'ai des boîtes de trop à rapporter; louez-vous des bacs; du papier bulle; des housses de matelas
# storage | storage unit units store locker keep things month garde meuble entreposage entreposer locker unite mini entrepot mois box | price buy
i need somewhere to put my furniture for three months; how do i get in my unit i forgot the code; is it heated; the house isn't ready can you hold our things; someone cut my lock; how much for a ten by ten; i want to empty my locker at the end of the month
une place pour mes meubles trois mois; j'ai oublié le code de mon locker; c'est chauffé; la maison est pas prête pouvez-vous garder nos affaires; quelqu'un a coupé mon cadenas; combien un dix par dix; vider mon locker à la fin du mois; un box de stockage
## optician
# eye-exam | eye exam eyes checked vision test examen vue yeux optometriste verifier ophtalmo | book
i'd like to get my eyes checked; school says my daughter can't see the board; my lens prescription ran out; i'm diabetic and need my eyes seen; bring both kids the same day; i squint at night when i drive; can't make my eye appointment
faire vérifier ma vue; l'école dit que ma fille voit pas le tableau; ma prescription de lentilles est échue; je suis diabétique pour mes yeux; les deux enfants le même jour; je vois mal la nuit en conduisant; je peux pas venir pour mes yeux jeudi
# glasses-ready | glasses lenses contacts order ready arrived come in lunettes lentilles verres commande pretes arrivees | status
are my glasses in; i ordered frames two weeks ago and nobody called; did my contacts come; are my progressives back from the lab; when will my sunglasses be there; i paid a deposit and still nothing
mes lunettes sont-elles arrivées; j'ai commandé il y a deux semaines pas de nouvelles; mes verres de contact sont rentrés; mes progressifs sont revenus du labo; mes lunettes de soleil c'est quand; j'ai donné un dépôt et rien
# glasses-broken | glasses frames broken bent loose scratched repair adjust lunettes monture brisees croches lousses egratignees reparer ajuster branche | support damage
the arm fell off my glasses; my new pair gives me headaches; the nose pad came off; the dog chewed my frames; everything's blurry with the new lenses; a screw is missing; i sat on my glasses; they slide down
la branche est tombée; ma nouvelle paire me donne mal à la tête; le coussinet est parti; le chien a mâché ma monture; c'est flou avec les nouveaux verres; il manque une vis; je me suis assise sur mes lunettes; elles glissent
# eye-urgent | emergency eye pain red injury vision sudden flashes urgence oeil douleur rouge blessure vision subite eclairs | injury emergency
something splashed in my eye; i see like a curtain on one side; my eye's red and sticky; hit in the eye with a puck; flashes and black spots all of a sudden; a bit of metal in my eye; i woke up and can't see out of the left
quelque chose m'a giclé dans l'oeil; je vois comme un rideau d'un côté; mon oeil est rouge et collé; une rondelle dans l'oeil; des éclairs et des taches noires tout d'un coup; un bout de métal dans l'oeil; je vois plus du gauche depuis ce matin
# rx-copy | prescription copy numbers pd receipt insurance ordonnance prescription copie recu assurance | form
i need my prescription to order online; email me my pd; my insurance wants the receipt for my last pair; send the invoice again for taxes
il me faut ma prescription pour commander en ligne; envoyez-moi mon écart pupillaire; mon assurance veut le reçu de ma dernière paire; renvoyer la facture pour mes impôts
`;
