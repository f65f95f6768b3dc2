/** Ce que disent les appelants, par ce qu'ils veulent: what the recogniser of acts learns from. One a line. */
export const examplesFr: Readonly<Record<string, string>> = {
  buy: `on voudrait une compagnie pour faire notre catalogue annuel
j'ai vu votre camion vous faites quoi comme ouvrage
quelqu'un m'a donné votre carte d'affaires
j'aimerais faire refaire mon enseigne
on aurait peut-être besoin de votre aide en janvier
on pense changer nos fenêtres
j'ai besoin de faire faire mes impôts
je veux refaire ma cuisine
on veut installer une piscine
mon toit est à refaire
mon comptable prend sa retraite pis j'en cherche un autre
je pars une compagnie pis j'aurais besoin d'aide
j'ai besoin d'un avocat pour mon divorce
mon chien a besoin d'un toilettage
je veux faire poser une thermopompe
je veux vendre ma maison au printemps
faites-vous les sous-sols
faites-vous la paie aussi
seriez-vous les bonnes personnes pour une petite salle de bain
on a acheté une vieille maison pis tout est à refaire
ma mère a besoin d'une femme de ménage une fois par semaine
j'aurais besoin de quelqu'un pour reprendre un chantier
on vient d'arriver ici et on ne sait pas comment faire pourriez-vous vous en occuper
faites-vous du résidentiel
pouvez-vous poser une borne chez nous
je suis travailleur autonome et je cherche quelqu'un
je voudrais savoir ce que vous offrez comme services
j'ai une petite boulangerie pis je cherche quelqu'un pour faire mon image de marque
prenez-vous des petits projets
une amie m'a parlé de vous j'aimerais en savoir plus
est-ce que vous acceptez de nouveaux clients
on aurait besoin de quelqu'un pour une murale dans notre hall
j'ai un projet dont j'aimerais discuter
je magasine un nouveau fournisseur
je suis intéressé par vos services
on vient d'ouvrir une boutique et on a besoin d'affiches
on refait notre vitrine pis un ami m'a suggéré de vous appeler
mon voisin vous a recommandés
on m'a dit du bien de vous
j'ai eu votre nom par ma soeur
j'ai une idée pis je voudrais savoir si vous seriez capables de la réaliser
travaillez-vous avec des restaurants
faites-vous affaire avec des petites entreprises
ce serait la première fois que je fais affaire avec vous
je ne suis pas encore client
ma compagnie a besoin d'un nouveau site web
c'est quelque chose que vous faites
est-ce que c'est dans vos cordes
je voudrais faire faire des travaux
on cherche un photographe pour notre événement
avez-vous des promotions pour les nouveaux clients
je serais intéressée à travailler avec vous
on aimerait collaborer avec vous
on pense rénover ce printemps
j'aurais besoin de quelqu'un pour bâtir une clôture
je cherche une compagnie pour l'entretien ménager
pourriez-vous vous occuper de mon terrain
est-ce que vous pouvez aider mon entreprise
parlez-moi de vos services
qu'est-ce que vous offrez
vous faites quoi au juste
j'aimerais en savoir plus sur votre produit
je voudrais voir une démo
est-ce que je peux l'essayer
on pense changer pour vous autres
je veux changer de fournisseur
je veux m'abonner
comment on fait pour commencer avec vous
je voudrais devenir client
je veux en acheter un
êtes-vous capables de faire une maison au complet
on vient de déménager pis on a des choses à faire faire
je regarde mes options pour mon entreprise
j'aurais un contrat à vous proposer pour notre bureau
on est à la recherche d'une équipe pour un projet
j'aurais besoin de vos services
je veux vous engager pour un événement`,
  price: `ça monte à combien une job de base
pourriez-vous me coter quelque chose
combien pour changer les freins
combien pour faire mes impôts
une salle de bain neuve ça va chercher dans les combien
avez-vous une idée de ce que ça me coûterait
mon propriétaire veut une soumission écrite
pouvez-vous venir évaluer les travaux
c'est combien pour deux pièces
quel est le prix d'une coupe
vous prenez combien de l'heure
vous chargez combien pour une affaire de même
j'aimerais une soumission pour un patio
ça coûterait combien un logo
c'est quoi vos tarifs
quels forfaits avez-vous
pouvez-vous m'envoyer une proposition pour nos bureaux
avez-vous une liste de prix
vous me chargeriez combien pour des photos de produits
je compare quelques compagnies pourriez-vous me donner un ordre de grandeur
est-ce qu'il y a un budget minimum
c'est dispendieux un forfait complet
c'est combien
ça coûte combien
ça me reviendrait à combien
vous demandez combien d'habitude
c'est quoi votre taux horaire
est-ce que c'est cher
j'ai besoin d'un prix pour une nouvelle toiture
quelqu'un peut venir me faire une estimation
je veux une estimation gratuite
faudrait me faire un prix
chargez-vous à l'heure ou au contrat
c'est combien par mois
c'est combien par personne
je demande des prix à deux ou trois places
ça irait chercher dans les combien
quel serait le montant pour ça`,
  human: `ça va faire donnez-moi une personne
pouvez-vous me connecter avec un de vos employés
mon affaire est un peu compliquée quelqu'un peut m'écouter
arrêtez avec le robot pis donnez-moi quelqu'un
je parle pas à un ordinateur
je veux quelqu'un de vrai
donnez-moi du vrai monde
j'aimerais être transféré
votre superviseur tout de suite
je voudrais parler à une personne en chair et en os
je veux parler à un humain
passez-moi le gérant
j'ai besoin de parler à du vrai monde
c'est compliqué j'aimerais mieux l'expliquer à quelqu'un
transférez-moi à quelqu'un
y a-tu quelqu'un à qui je peux parler
je veux pas parler à une machine
mettez-moi en contact avec le responsable
c'est une situation délicate je préférerais en parler à une personne
est-ce que je pourrais parler au propriétaire
un agent s'il vous plaît
j'aimerais mieux faire affaire avec une personne
je préfère une vraie personne
passez-moi quelqu'un qui connaît ça
à qui je peux parler d'un problème
je voudrais parler à un membre de votre équipe
c'est personnel je préfère en discuter avec un humain
donnez-moi une vraie personne
est-ce qu'il y a du monde là
quelqu'un peut-il répondre
je veux votre patron
j'exige de parler à un superviseur
il faut que j'explique ça à quelqu'un
pouvez-vous me passer un collègue
je veux un préposé
j'ai une demande spéciale ça prend une personne
y a-tu un être humain là-dedans
est-ce qu'une personne peut m'aider
c'est trop compliqué pour un robot`,
  person: `est-ce que monsieur gratton est là
je peux-tu avoir brigitte
le patron est-tu là
il faut que je parle à robert au sujet de sa commande
kevin s'il vous plaît
c'est pour madame adam
pouvez-vous voir si paul est libre
julie m'a demandé de la rappeler
je rappelle michel il a essayé de me joindre
pouvez-vous me passer rébecca s'il vous plaît
est-ce que je pourrais parler à simon
est-ce que julie est là
marc est-il au bureau aujourd'hui
le docteur patel est-il disponible
je voudrais parler à monsieur gagnon
je cherche à joindre caroline
j'essaie de rejoindre david à la comptabilité
je retourne l'appel de pierre
je vous rappelle vous m'avez appelé
j'ai un appel manqué de ce numéro
quelqu'un de votre bureau m'a téléphoné
on m'a laissé un message vocal
je parlais avec anne tantôt pis ça a coupé
est-ce que sylvain travaille encore là`,
  message: `pourriez-vous avertir l'équipe que je vais être en retard
qu'ils m'appellent sur mon cell
j'aimerais laisser une petite note pour la comptable
quelqu'un peut m'appeler chez nous à soir
dites-lui que j'ai envoyé les fichiers
dites au plombier que le code de la barrière est 1234
c'est le livreur j'ai un colis pour vous je repasse demain
j'appelle du magasin de tuiles votre commande est arrivée
passez le mot que la réunion est annulée
rappelez à steve notre dîner
que le bureau m'appelle quand les papiers seront prêts
avisez-les que la clé est sous le tapis
quelqu'un pourrait m'appeler au sujet de mon dossier
est-ce que je peux laisser un message
pourriez-vous demander à quelqu'un de me rappeler
dites-leur que je vais être en retard
avisez l'équipe que le colis est à la porte d'en arrière
j'aimerais qu'on me rappelle demain
pouvez-vous transmettre quelque chose au propriétaire
je veux juste laisser mon numéro pour qu'on me rappelle
prenez un message s'il vous plaît
faites-lui le message que denis a appelé
j'attends un retour d'appel
demandez à julie de m'appeler quand elle a une minute
pouvez-vous prendre ça en note pour eux
dites au designer que j'ai approuvé la maquette
mon numéro c'est le 418 faites-moi rappeler
j'apprécierais un retour d'appel
pouvez-vous lui faire un message
dites-leur que j'ai téléphoné
j'aurais une commission à faire à sylvain
dites-lui que j'ai appelé
dites-y que je suis en chemin
faites-lui savoir que je serai là à cinq heures
pouvez-vous vous assurer qu'ils reçoivent ça
informez le gérant que la commande est en retard
c'est pour marie dites-lui que sa mère a appelé
je voulais vous aviser que les pièces sont arrivées
c'est juste pour vous dire que la livraison est arrivée
qu'ils me rappellent quand ils arrivent
que quelqu'un me contacte s'il vous plaît
notez ça pour elle
pourriez-vous passer le mot à l'équipe`,
  complaint: `je suis vraiment à bout de votre compagnie
le travail a été bâclé pis je laisserai pas passer ça
ce que vous avez installé est tombé du mur
vous avez laissé ma maison dans un état lamentable
ça a brisé deux jours après votre réparation
je veux savoir qui est responsable de ce gâchis
ça m'a coûté cher à cause de vous
je paierai pas pour ça
j'en peux plus de vos excuses
ça dure depuis des semaines
on va se voir en cour
j'ai reçu une grosse facture par erreur
vous avez oublié mon dossier et j'ai une pénalité
c'est le pire service que j'ai jamais eu
ça fait quatre fois que j'appelle pis personne me rappelle
votre employé a été très impoli je veux porter plainte
je ne suis vraiment pas content de la façon dont ça s'est passé
votre facture était toute croche pis chu en beau fusil
je veux faire une plainte
vous avez gâché mon projet
je veux ravoir mon argent
c'est ridicule
chu vraiment fâché
ça fait trois semaines que j'attends
vous vous êtes trompés
vous n'êtes jamais venus
je suis extrêmement déçue
j'ai eu une très mauvaise expérience
un de vos gars a brisé mon plancher
votre technicien a cassé ma fenêtre
je vais contacter mon avocat
c'est pas pour ça que j'ai payé
j'ai été très mal servi
vous m'avez menti
chu tanné d'attendre
personne ne fait rien
c'est pas encore réparé
c'est quoi cette compagnie-là
vous m'aviez promis pis y a rien de fait
je suis à boutte`,
  book: `y a-tu de la place demain matin
on peut-tu se trouver un moment pour se voir
auriez-vous quelque chose sur l'heure du dîner
mettez-moi au calendrier pour le douze
c'est quand le plus tôt que je peux être vu
votre gars peut-tu venir mesurer vendredi
j'aimerais que le technicien passe la semaine prochaine
on peut-tu venir visiter la salle de montre samedi
je voudrais venir voir des échantillons
je voudrais un examen pour mon garçon
je veux une coupe samedi
c'est quoi le plus tôt que vous avez
est-ce que je pourrais voir le comptable avant la fin du mois
y a-tu quelque chose en fin de semaine
je voudrais prendre un rendez-vous
c'est quand votre prochaine disponibilité
est-ce que je peux venir jeudi
avez-vous de la place cet après-midi
j'aimerais fixer un moment pour vous rencontrer
pouvez-vous me prendre demain
je voudrais voir quelqu'un lundi prochain
serait-il possible d'avoir une plage plus tôt
j'aimerais réserver une séance pour ma fille
comment je fais pour réserver
qu'est-ce que vous avez de libre vendredi
je pensais passer vendredi vers trois heures
est-ce que je peux avoir une place mercredi prochain
c'est quoi vos disponibilités la semaine prochaine
j'aimerais venir pour une consultation
mettez-moi mardi s'il vous plaît
est-ce que ce serait possible d'être vu cette semaine
je voudrais organiser une rencontre avec un de vos designers
pouvez-vous me voir aujourd'hui
avez-vous un trou à midi
dans combien de temps vous pouvez me prendre
quand est-ce que je peux venir
quand est-ce que quelqu'un pourrait passer
pourriez-vous envoyer quelqu'un lundi
j'ai besoin d'un rendez-vous au plus vite
êtes-vous libre le dix
est-ce que samedi matin marcherait
y reste-tu de la place ce mois-ci
chu dû pour mon examen
je veux réserver une table pour deux
on voudrait réserver une chambre
inscrivez-moi pour le cours
quand seriez-vous disponible pour me rencontrer
est-ce que quelqu'un a du temps demain
il y a-tu quelque chose de libre après cinq heures
je veux passer vous voir`,
  change: `j'aimerais changer mon mardi pour mercredi
finalement je peux pas venir cette semaine
je serai pas à la maison quand votre gars va passer
il peut-tu venir demain à la place
mon petit est malade faut que j'annule
j'ai un imprévu au travail on peut-tu déplacer ça
je me suis trompé de date dans mon agenda
pouvez-vous mettre ça plus tard dans la journée
le neuf ça marche plus
enlevez ma réservation
il faudrait trouver un autre moment
j'étais censée venir à quatre heures mais je suis prise au bureau
j'ai oublié mon rendez-vous est-ce que je peux en avoir un autre
je dois annuler mon rendez-vous
y aurait-il moyen de déplacer mon rendez-vous à la semaine prochaine
faut que je remette mon rendez-vous
je pourrai pas être là à deux heures
j'aimerais changer la date de mon rendez-vous
il faut que je repousse mon rendez-vous
je pourrai pas venir le cinq finalement
enlevez mon nom de l'horaire lundi je peux pas y aller
ça me prendrait une autre journée
on peut-tu faire ça une autre fois
j'ai un contretemps
je suis malade je pourrai pas venir aujourd'hui
je vais manquer mon rendez-vous
pourrait-on reporter à vendredi
j'ai un conflit d'horaire
est-ce que je pourrais venir plus tôt que prévu
l'heure que vous m'avez donnée marche plus
j'avais quelque chose à trois heures pis faudrait que ce soit plus tard
je vais être en retard à mon rendez-vous`,
  directions: `par où je passe en sortant du pont
chu dans le stationnement mais c'est quelle porte
donnez-moi la rue pis le numéro
êtes-vous dans le centre d'achats
y a quoi autour de chez vous je trouve pas
comment je viendrais en train
je prends quelle sortie sur l'autoroute
c'est au coin de quelle rue
mon gps m'envoie ailleurs
chu sur la rue principale pis je vois pas votre enseigne
où je peux laisser le camion
c'est-tu passé l'hôpital
avez-vous votre stationnement
vous êtes situés où
c'est quoi votre adresse
comment je me rends chez vous à partir de l'aéroport
je trouve pas la bâtisse
où est-ce que je me stationne
y a-tu du stationnement gratuit dans le coin
vous êtes sur quelle rue
c'est à quel étage
pouvez-vous m'indiquer le chemin
je suis dehors mais je vois pas d'entrée
êtes-vous au centre-ville
c'est quoi le métro le plus proche
vous êtes loin de l'université
envoyez-moi votre localisation
c'est quoi le meilleur chemin pour aller vous voir en auto
je tourne en rond vous êtes dans quelle bâtisse
vous êtes dans quelle ville
je tourne aux lumières ou après le pont
je vire à gauche ou à droite au coin
elle est où votre boutique
il est où votre bureau
c'est quoi le numéro civique
y a-tu une place où laisser mon char
je peux-tu laisser mon auto en avant
vous êtes du côté nord ou du côté sud
textez-moi l'adresse
y a-tu un arrêt d'autobus proche
chu perdu
chu aux feux de circulation pis je vous vois pas
c'est-tu la bâtisse à côté de la banque
êtes-vous en face du centre d'achats
je rentre par quelle porte
c'est quel numéro de local
chu rendu je vais où
c'est long de route
je peux-tu prendre l'autobus pour y aller
c'est tu facile à trouver
dans quel quartier c'est
j'ai passé l'église chu tu allé trop loin
avez-vous une carte
c'est quoi le code postal pour mon gps`,
  form: `j'ai pas encore eu les papiers d'inscription
envoyez-moi ce qu'il faut que je remplisse
vous m'avez demandé de compléter un formulaire mais la page est vide
ça prend quels papiers pour les nouveaux
ma femme a fait la moitié du questionnaire pis ça a pas sauvegardé
le formulaire me donne une erreur
on m'a dit de remplir un questionnaire avant la rencontre
je pourrais avoir un nouveau lien pour le formulaire
où est-ce que je mets mes informations
j'ai pas reçu le courriel avec les questions
j'ai besoin du formulaire d'accueil
j'ai jamais reçu le formulaire que vous deviez m'envoyer
est-ce que je dois remplir quelque chose avant de venir
comment je fais pour m'inscrire
où est-ce que je peux avoir la paperasse
pouvez-vous me renvoyer la fiche d'inscription
il me manque les documents à remplir
vous aviez dit que vous m'enverriez un formulaire
avez-vous un formulaire que vous voulez que je remplisse
le lien d'inscription fonctionne pas
je veux m'inscrire comme nouvelle cliente ça prend quels papiers
j'ai perdu le formulaire que vous m'aviez envoyé
où est-ce que je trouve le questionnaire client
on m'a dit qu'il y aurait un document à compléter
voulez-vous que je remplisse de quoi avant la visite
qu'est-ce qu'il faut signer
faut-il signer quelque chose
je suis censée vous envoyer mes informations
y a-tu un formulaire en ligne
j'ai effacé le courriel avec le formulaire
je peux-tu faire la paperasse chez nous
faut que je mette mon dossier à jour
pouvez-vous me poster la feuille`,
  none: `êtes-vous ouverts tard le jeudi
prenez-vous interac
c'est quoi votre numéro de fax
y a-tu une place pour manger proche
vous êtes combien dans l'équipe
c'est correct
pouvez-vous parler plus fort
voulez-vous économiser sur votre cellulaire
restaurant la stanza bonjour
vos prix sont-tu en dollars américains
faites-vous du recyclage
l'attente est de combien en moyenne
cool
papa arrête
faites-vous l'électricité aussi
êtes-vous cautionnés
quels secteurs desservez-vous
c'est quelle sorte de bois
c'est-tu garanti
ça prend combien de temps d'habitude
avez-vous des références
quelle peinture utilisez-vous
donnez-vous des reçus
faut-il que je sois là
y a-tu un dépôt
parlez-vous d'autres langues au bureau
est-ce une entreprise familiale
c'est quoi la date limite pour les impôts
la garantie est de combien de temps
travaillez-vous la fin de semaine
avez-vous un catalogue en ligne
vous ouvrez à quelle heure demain
êtes-vous ouverts le dimanche
acceptez-vous les cartes de crédit
bonjour madame
comment ça va
à qui je parle
êtes-vous un robot
livrez-vous à l'international
c'est quoi votre politique de retour
je pense que j'ai le mauvais numéro
on peut réduire votre facture d'électricité
une grosse pizza au fromage pour emporter
quel temps fait-il
merci au revoir
laissez faire
m'entendez-vous
combien de personnes travaillent là
avez-vous le wifi
les chiens sont-tu acceptés
est-ce que c'est accessible en fauteuil roulant
en quelle année avez-vous été fondés
parlez-vous espagnol
laissez-moi voir
oui
j'aime les tortues
combien font deux plus deux
peux-tu faire mes devoirs
ferme les lumières
avez-vous des cartes-cadeaux
ça dure combien de temps une séance
attendez une seconde mon autre ligne sonne
j'aime bien votre musique d'attente
non merci ça va
qui est le premier ministre
est-ce que je dois apporter quelque chose
qu'est-ce que tu fais de bon
vous fermez à quelle heure
êtes-vous fermés à noël
prenez-vous l'argent comptant
avez-vous des options végétariennes
c'est qui le propriétaire
quels modes de paiement acceptez-vous
ça fait longtemps que vous existez
c'est quoi votre courriel
avez-vous une page facebook
c'est tu chez domino
j'appelle de la part de bell pour votre forfait cellulaire
on essaie de vous joindre pour votre prêt d'affaires
oups mauvais numéro
je sais plus pourquoi j'appelle
je teste la ligne
laissez-moi y penser
maman chu au téléphone
t'es-tu une intelligence artificielle
c'est quoi ton nom
conte-moi une joke
as-tu vu la game
super merci beaucoup
non c'est tout
excusez-moi
est-ce que vos produits sont faits au canada
c'est quoi votre politique d'annulation
je peux-tu amener mon chien
qu'est-ce que je devrais porter
c'est à partir de quel âge
avez-vous une toilette
y a-tu un rabais pour les aînés
prenez-vous les assurances
qu'est-ce qu'on mange pour souper
les enfants sont dans l'auto
y a quelqu'un à la porte
donnez-moi une minute
je cherche mon crayon
combien de succursales avez-vous
quelle marque utilisez-vous
comment ça fonctionne
c'est fait en bois
c'est quoi la différence entre les deux
ça prend combien de temps
bon matin
chante-moi une chanson
vous avez une belle voix
j'ai rien dit
qu'est-ce que vous avez dit
je sais pas
peut-être
ok
parfait merci
bonne journée
qu'est-ce qui se passe
rien
je t'aime
il est quelle heure
on est quel jour
connaissez-vous un bon restaurant
appelez-moi un taxi
je veux un hamburger et des frites
nous avons une offre spéciale sur l'internet
vous avez été sélectionné
je voudrais parler à la personne responsable de votre fiche google
l'eau est-elle bonne à boire
pouvez-vous me conseiller un film`,
};
