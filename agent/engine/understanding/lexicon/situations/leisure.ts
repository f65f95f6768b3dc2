/** Sports, shows, trips, rentals, animals kept for their owners. */
export const leisure = `
## bike-shop
# bike-repair | bike bicycle repair tune flat brakes ready velo reparation mise point crevaison freins pret | support book
my chain keeps falling off; my bike needs a tune up for spring; i've got a flat on my back wheel; the gears skip; is my bike done; my e-bike battery won't charge; the brakes squeal; how long is the wait to get a bike looked at
ma chaîne débarque tout le temps; une mise au point pour le printemps; j'ai une crevaison; les vitesses sautent; mon vélo est-il prêt; la batterie de mon vélo électrique charge plus; les freins crient; c'est long avant de l'avoir
# rent-gear | rent rental rentals equipment bike skis boots kayak canoe day location louer equipement velo skis bottes kayak canot journee | book price
do you rent skis for kids; two kayaks for saturday; how much for a bike for the day; i need snowshoes for four people; can i reserve boots in advance; is a helmet included with the rental; we'd keep them for the whole weekend
louez-vous des skis pour enfants; deux kayaks pour samedi; combien un vélo pour la journée; des raquettes pour quatre; réserver des bottes d'avance; le casque est inclus; on les garderait toute la fin de semaine; des patins à louer
## ski-hill
# season-pass | pass passes season membership ticket tickets lift photo lost passe abonnement saison billet billets remontee perdu | buy price
how much is the season pass; i lost my lift pass; are there family rates for tickets; my pass won't scan at the gate; can i put my pass on hold i broke my leg; does the pass work at the other hill; i want to buy two day tickets for saturday
combien la passe de saison; j'ai perdu ma passe; un tarif famille pour les billets; ma passe scanne pas; suspendre ma passe je me suis cassé une jambe; elle marche à l'autre montagne; deux billets de jour pour samedi; le forfait remontées
# ski-lesson | lesson lessons instructor group private kids beginner snowboard cours moniteur groupe prive enfants debutant planche | book buy
a private lesson for my wife; i want to put my kids in ski school; he's never been on a snowboard; group class for a beginner of six; what time do we drop off the kids for lessons
un cours privé pour ma femme; mettre mes enfants à l'école de ski; il a jamais fait de planche; un cours de groupe débutant; on laisse les enfants à quelle heure pour leur cours
## golf
# tee-time | tee time times golf round book play members reserve depart departs golf ronde reserver jouer membres | book
four of us for sunday morning; can we get out around ten; i'm booked at eight but only two can make it; do you have anything for nine holes after work; twilight with a cart
un quatuor pour dimanche matin; un départ vers dix heures; on est inscrits à huit heures mais on sera deux; neuf trous après le travail; avec voiturette au crépuscule
# tournament | tournament corporate group event fundraiser outing tournoi groupe corporatif evenement collecte | price buy
we're planning a golf day for eighty people; our company tournament in june; a fundraiser for the hospital; prizes and a meal for a hundred players
on organise une journée de golf pour quatre-vingts; le tournoi de la compagnie; une levée de fonds pour l'hôpital; le souper pour cent joueurs
## theatre
# tickets | ticket tickets seats show buy book box office price billet billets places spectacle acheter reserver billetterie | buy book
two seats for friday's show; is saturday sold out; any tickets left for the matinee; how much in the balcony; we want to sit together six of us; can i get wheelchair seats; when do tickets go on sale for the concert
deux places pour vendredi; samedi est complet; il reste des billets pour la matinée; combien au balcon; six places ensemble; une place pour fauteuil roulant; quand commence la vente pour le concert; un abonnement pour la saison
# ticket-trouble | exchange refund ticket tickets lost received change date cancelled echange remboursement billet billets perdu recu annule | change refund
i never got my tickets by email; i can't come tonight can i switch to another date; i bought two by mistake; the show was cancelled how do i get my money; i lost my ticket; the barcode won't open; i bought for the wrong night
j'ai jamais reçu mes billets; je peux pas venir ce soir changer pour une autre date; j'en ai acheté deux par erreur; le spectacle est annulé mon argent; j'ai perdu mon billet; le code ouvre pas; je me suis trompé de soir
# group-visit | group school class tour guided visit groups groupe scolaire classe visite guidee groupes | book price
i'm a teacher and i'd like to bring my class; a guided tour for thirty seniors; school trip in may; do you have a workshop for scouts; a bus tour of fifty people
je suis enseignante et j'amènerais ma classe; une visite guidée pour trente aînés; une sortie scolaire en mai; un atelier pour les scouts; un autocar de cinquante
## party-place
# kids-party | party birthday parties group package kids reserve fete anniversaire groupe forfait enfants reserver | book price
my son turns eight and wants his party there; how much for ten kids; is the cake included; we need to add three kids to the party; what time slots for a birthday on saturday; can we bring our own food for the party
mon fils a huit ans et veut sa fête chez vous; combien pour dix enfants; le gâteau est inclus; on rajoute trois enfants à la fête; quelles heures pour une fête samedi; on peut amener notre bouffe pour l'anniversaire
# activity-book | book reserve group lanes escape room time players session reserver groupe allees jeu evasion joueurs seance | book
six people for the escape room; two lanes for tonight; we're running fifteen minutes late for our game; can we add a player; i'd like laser tag for a team outing; is there an hour free on friday evening
six personnes pour le jeu d'évasion; deux allées pour ce soir; on a quinze minutes de retard pour notre partie; ajouter un joueur; du laser tag pour l'équipe de bureau; une heure de libre vendredi soir
## campground
# campsite | campsite site camping cabin reserve tent trailer hookup emplacement terrain camping chalet reserver tente roulotte | book
a site with electricity for the long weekend; do you take thirty foot trailers; a cabin by the lake in august; can we have a spot in the shade; is there anything for a tent tonight; two sites side by side
un terrain avec électricité pour le long congé; prenez-vous les roulottes de trente pieds; un chalet au bord du lac en août; un emplacement à l'ombre; une place pour une tente ce soir; deux terrains côte à côte; un emplacement pour un camping-car
# camp-trouble | noise neighbours problem site power bathroom emergency security bruit voisins probleme site electricite toilettes urgence securite | complaint support emergency
the people beside us are blasting music; there's no power at our site; a bear went through our cooler; the showers are freezing; a tree branch fell on our trailer; someone's in our spot; the toilets are overflowing
les voisins mettent la musique à fond; y a pas de courant à notre terrain; un ours a fouillé la glacière; les douches sont glacées; une branche est tombée sur la roulotte; quelqu'un est à notre place; les toilettes débordent
## marina
# boat-place | slip dock mooring berth season winter storage haul launch quai emplacement amarrage mouillage saison hivernage mise eau sortie | book price buy
have you got a slip for a twenty four footer; when do i have to take my boat out; i want to store it for the winter; put my boat in the water next week; we're coming in tonight by boat do you have a spot; shrink wrap
avez-vous un quai pour un vingt-quatre pieds; je dois sortir mon bateau quand; l'hiverner chez vous; mettre mon bateau à l'eau la semaine prochaine; on arrive ce soir en bateau une place visiteur; l'emballer pour l'hiver; un anneau au port
# boat-repair | repair engine motor boat service mechanic broken reparation moteur bateau service mecanicien panne | support breakdown
my outboard won't start; there's water in the bottom of the boat; the propeller hit a rock; i need the engine serviced before the season; we're drifting the motor died
mon hors-bord part pas; y a de l'eau dans la cale; l'hélice a frappé une roche; faire l'entretien du moteur avant la saison; on est à la dérive le moteur est mort
## travel
# trip-plan | trip travel vacation quote cruise package flight book plan new voyage vacances forfait croisiere vol soumission reserver devis | price buy book
we want somewhere warm in february; how much for a week all included; a cruise for our fortieth; we'd like to see italy in the fall; i need a flight to vancouver for a funeral; honeymoon ideas; just the two of us and a baby on a beach
on veut aller dans le sud en février; combien pour une semaine tout inclus; une croisière pour nos quarante ans; on voudrait faire l'italie à l'automne; un billet d'avion pour des funérailles; un voyage de noces; partir au soleil avec un bébé; un séjour au portugal
# trip-change | change cancel booking trip flight name date insurance modifier annuler reservation voyage vol nom date assurance | change
we can't go anymore my husband's sick; my name is spelled wrong on the ticket; can we leave two days later; i want to add my mother to the trip; can i upgrade our room; do we get anything back if we cancel
on peut plus partir mon mari est malade; mon nom est mal écrit sur le billet; partir deux jours plus tard; ajouter ma mère au voyage; changer pour une meilleure chambre; on récupère quelque chose si on annule; reporter notre séjour
# trip-stuck | emergency stranded travelling airport abroad help problem urgence bloque coince voyage aeroport etranger aide probleme | emergency
we're at the airport and they say we have no booking; our flight's cancelled and we're stuck; the hotel has no room for us; i lost my passport and i'm in mexico; nobody came to pick us up; we missed our connection; my wife's in hospital down here
on est à l'aéroport et ils trouvent pas notre réservation; notre vol est annulé on est pris ici; l'hôtel a pas notre chambre; j'ai perdu mon passeport je suis au mexique; personne est venu nous chercher; on a manqué notre correspondance; ma femme est à l'hôpital là-bas
# trip-papers | documents tickets passport visa itinerary papers documents billets passeport visa itineraire carnet | form
i didn't get my e-tickets; do i need a visa; where's our itinerary; resend the confirmation for our trip; we leave friday and have no papers
j'ai pas reçu mes billets électroniques; ça prend-tu un visa; notre itinéraire; renvoyez la confirmation du voyage; on part vendredi et on a rien; mon carnet de voyage
## car-rental
# rent-car | rent rental car van truck book reserve reservation price louer location auto voiture camion fourgonnette reserver prix | book price
i need a van for the weekend; how much for a small car for a week; do you have a seven seater; can i drop it in another city; i'm twenty two can i rent; a truck to pick up a couch; my car's in the shop i need something to drive
une fourgonnette pour la fin de semaine; combien une petite auto pour une semaine; une sept places; la remettre dans une autre ville; j'ai vingt-deux ans puis-je louer; un camion pour un divan; mon char est au garage il m'en faut un; un utilitaire samedi
# rental-extend | extend change return later cancel reservation prolonger changer retour tard annuler reservation modifier | change
i'd like to keep the car two more days; i won't be back before you close; can i bring it earlier; i need to switch to a bigger one; something came up i don't need the car anymore
je garderais l'auto deux jours de plus; je serai pas là avant la fermeture pour la rendre; la ramener plus tôt; une plus grosse finalement; j'ai plus besoin de l'auto; prolonger la location
# rental-charge | charge charged deposit invoice bill toll refund frais facture depot caution peage remboursement | bill refund
why was i charged three hundred more; i never got my deposit back; there's a toll on my bill that isn't mine; you say i scratched it and it was already there; the fuel charge is wrong
pourquoi trois cents de plus; j'ai pas revu mon dépôt; un péage sur ma facture; vous dites que je l'ai égratignée c'était déjà là; les frais d'essence sont pas bons; ma caution n'a pas été rendue
# rental-trouble | accident breakdown roadside problem car accident panne route probleme vehicule | breakdown accident emergency
the rental won't start; i've had an accident with your car; a warning light came on; i locked the keys in it; it's got a flat and there's no spare; the van smells of gas
votre auto démarre pas; j'ai eu un accident avec la voiture de location; un voyant s'est allumé; les clés sont barrées dedans; crevaison pas de roue de secours; la fourgonnette sent l'essence
## taxi
# ride | ride taxi cab car pickup airport book now limousine course taxi voiture chercher aeroport reserver maintenant navette | book
i need a car right now at the train station; pick me up at five tomorrow to go to the airport; how much to the hospital; can you take five people with bags; my mother needs a lift to her appointment; a cab for twelve maple; wheelchair van for monday
j'ai besoin d'un taxi tout de suite à la gare; venez me chercher à cinq heures demain pour l'aéroport; combien jusqu'à l'hôpital; cinq personnes avec bagages; ma mère a besoin d'un transport; une voiture au douze érables; un taxi adapté pour lundi; un vtc
# ride-late | where driver late waiting coming status chauffeur retard attend ou arrive | status complaint
where's my cab; i've been waiting forty minutes; the driver's not answering; he went right past me; you said ten minutes; did someone take my car
il est où mon taxi; j'attends depuis quarante minutes; le chauffeur répond pas; il est passé tout droit; vous aviez dit dix minutes; quelqu'un a pris ma voiture
## rentals-cottage
# checkin-code | access code check key lockbox wifi door arrival code acces cle cles boite porte arrivee wifi | support
the code on the door isn't working; where's the key; what's the wifi password; we're outside and can't get in; what time can we get into the cottage; where do we leave the keys; how does the heating work; the hot tub is cold
le code de la porte marche pas; où est la clé; c'est quoi le mot de passe du wifi; on est dehors on arrive pas à entrer; on peut entrer à quelle heure; on laisse les clés où; comment marche le chauffage; le spa est froid
## animals-care
# boarding | boarding kennel daycare stay reserve dog cat pension chenil garderie sejour reserver chien chat garde | book price
can you keep my dog for christmas week; do you have room for two cats; how much a night for a big dog; i need daycare for my puppy mondays; we're extending our trip can he stay till sunday; does she need vaccines to stay; can we visit before leaving him
pouvez-vous garder mon chien à noël; de la place pour deux chats; combien la nuit pour un gros chien; la garderie pour mon chiot le lundi; on prolonge notre voyage peut-il rester jusqu'à dimanche; ça lui prend-tu des vaccins; visiter avant de le laisser
# pet-news | how doing pet update check staying pickup nouvelles va bien animal recuperer | status
how's bella doing; is my cat eating; can i pick him up early; did he settle in; could you send a picture of my dog; is she ready to be picked up
comment va mon chien; est-ce que mon chat mange; je peux le reprendre plus tôt; s'est-il habitué; une photo de ma chienne; est-elle prête à repartir
# groom | grooming groomer bath haircut trim dog toilettage toiletteur bain coupe griffes chien | book
my doodle is all matted; a bath and a haircut for a shih tzu; she rolled in something; how much for a big poodle; he bites when you do his nails; can she get in before the weekend
mon labradoodle est plein de noeuds; un bain et une coupe pour un shih tzu; elle s'est roulée dans quelque chose; combien pour un gros caniche; il mord pour les griffes; une place avant la fin de semaine
# adopt | adopt adoption shelter foster surrender lost found stray animal adopter adoption refuge famille accueil abandonner perdu trouve errant | buy
i saw a beagle on your website; is the orange kitten still there; we can't keep our dog; i found a cat with no collar; my dog got out last night have you got him; i'd like to foster; how do we adopt
j'ai vu un beagle sur votre site; le chaton orange est encore là; on peut plus garder notre chien; j'ai trouvé un chat sans collier; mon chien s'est sauvé l'avez-vous; être famille d'accueil; comment on adopte
# ride-horse | riding horse pony lesson trail stable boarding equitation cheval poney cours randonnee ecurie pension | book buy
my daughter wants to ride horses; a trail ride for two; do you board horses; pony rides for a birthday; she's scared of galloping can she have a quiet one; my horse is coming in march
ma fille veut faire de l'équitation; une randonnée à cheval à deux; prenez-vous des chevaux en pension; des tours de poney pour une fête; elle a peur un cheval tranquille; mon cheval arrive en mars
`;
