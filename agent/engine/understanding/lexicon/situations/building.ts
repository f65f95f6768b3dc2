/** Land, buildings from the outside, what is brought by pipes and wires. */
export const building = `
## septic-well
# septic | septic tank pump empty drain field backup fosse septique vidange pompage champ epuration refoulement | book support
i need my tank emptied; when was mine last pumped; it smells in the yard; the toilets gurgle and the lawn is wet; do you install new fields; the lid broke
vider ma fosse; quand a-t-elle été vidée la dernière fois; ça sent dans la cour; les toilettes gargouillent; installez-vous des champs d'épuration; le couvercle a cassé
# well | well pump water pressure dry drilling test puits pompe eau pression sec forage analyse | emergency support
our well went dry; the pump runs all the time; the water comes out brown; i want a well drilled on my land; i need my water tested; no pressure since last night
notre puits est à sec; la pompe arrête pas; l'eau est brune; faire creuser un puits; faire analyser mon eau; plus de pression depuis hier
# soft-water | softener filter salt water treatment service adoucisseur filtre sel eau traitement | support book
my softener isn't using salt; the water leaves stains; change the filter; there's a rotten egg smell; bring me ten bags of salt; the uv lamp beeps
mon adoucisseur prend plus de sel; l'eau tache tout; changer le filtre; ça sent les oeufs pourris; apportez-moi dix sacs de sel; la lampe uv sonne
## fuel
# fuel-order | oil propane gas delivery order fill tank delivery firewood pellets mazout propane livraison commande remplir reservoir bois granules fioul | buy book
i'm down to a quarter tank; can you deliver two hundred gallons; put me on automatic; how much a litre today; when's the next truck in my area; i need four cords of wood; fill my propane cylinders
je suis à un quart de réservoir; livrez-moi cinq cents litres; mettez-moi en automatique; combien le litre aujourd'hui; quand passe le camion dans mon coin; quatre cordes de bois; remplir mes bonbonnes; mille litres de fioul
# fuel-out | out oil propane emergency empty no heat smell leak manque vide urgence plus chauffage odeur fuite | emergency
we've run out and it's freezing; the tank's empty you never came; i smell oil in the basement; the furnace stopped i think we're out
on est tombés en panne sèche il fait froid; le réservoir est vide vous êtes pas passés; ça sent le mazout au sous-sol; la fournaise a arrêté on doit être vides
## exterior
# tree | tree trees branch removal trimming stump fallen storm arbre arbres branche abattage elagage emondage souche tombe tempete | price emergency
a tree fell on my shed; a big branch is hanging over the roof; i want a maple taken down; grind a stump; the cedar hedge needs trimming; my neighbour's poplar is dead; it's touching the wires
un arbre est tombé sur mon cabanon; une grosse branche au-dessus du toit; abattre un érable; essoucher; tailler la haie de cèdres; le peuplier est mort; ça touche les fils; l'orage a cassé mon tilleul
# fence-deck | fence deck patio gate build install quote cloture patio terrasse balcon barriere construire installer soumission devis | price buy
we need a fence for the dog; my deck is rotten; how much a foot for wood fence; the wind knocked down two panels; we want stairs off the back door; composite or wood for the patio
une clôture pour le chien; mon patio est pourri; combien le pied; le vent a couché deux panneaux; un escalier en arrière; refaire le balcon; une pergola; une terrasse en bois
# paving | paving driveway asphalt concrete interlock crack sealing quote asphalte pavage entree beton pave unie fissure scellant soumission | price buy
my driveway is full of cracks; how much to redo the asphalt; we want stone pavers in front; the garage floor is crumbling; seal my driveway; the curb was broken by the plow
mon entrée est pleine de craques; refaire l'asphalte; du pavé uni en avant; le plancher de garage s'effrite; sceller mon entrée; la bordure est brisée; goudronner ma cour
# foundation | foundation crack basement water infiltration waterproofing drain excavation fondation fissure sous sol infiltration impermeabilisation drain excavation | price support
there's a crack in my foundation; water comes in the basement when it rains; the floor is sinking on one side; i think i need a french drain; my house inspector says the foundation moved
j'ai une fissure dans la fondation; l'eau rentre au sous-sol quand il pleut; le plancher cale; changer le drain français; l'inspecteur dit que le solage a bougé; des traces d'humidité au mur de la cave
# garage-door | garage door opener remote spring stuck repair porte garage ouvre moteur manette ressort coincee reparation | support breakdown emergency
my garage door won't open and the car's inside; the spring snapped; the remote doesn't work anymore; it comes down then goes back up; a cable came off; i backed into the door; i'd like a new insulated door
ma porte de garage ouvre plus et l'auto est dedans; le ressort a cassé; la manette marche plus; elle descend et remonte; un câble a débarqué; j'ai reculé dans la porte; une porte neuve isolée; mon portail ne ferme plus
# gutter-window | window windows gutter gutters washing cleaning pressure vitres fenetres gouttieres lavage nettoyage pression | price book
my gutters are overflowing; wash the windows before a party; how much for twenty windows; the siding is green; leaves everywhere in the eavestrough; can you do the skylights
mes gouttières débordent; laver les vitres avant une fête; combien pour vingt fenêtres; le revêtement est vert; plein de feuilles dans les gouttières; les puits de lumière; nettoyer la façade
# insulation | insulation attic mould mold asbestos ventilation duct cleaning isolation grenier entretoit moisissure amiante ventilation conduits nettoyage | price support
it's freezing upstairs; there's black mould in the bathroom ceiling; clean my air ducts; blow insulation in the attic; ice builds up on the edge of the roof; the inspector found vermiculite
on gèle en haut; de la moisissure noire au plafond; nettoyer mes conduits; souffler de la laine dans l'entretoit; de la glace au bord du toit; l'inspecteur a trouvé de la vermiculite; isoler les combles
# solar | solar panels battery energy quote install solaire panneaux batterie energie devis installer | price buy
is my roof good for solar; how much would i save with panels; the inverter shows an error; one panel was hit by hail; is there a grant for solar; i produce less than last year
mon toit est bon pour le solaire; combien j'économiserais; l'onduleur affiche une erreur; un panneau a été frappé par la grêle; une subvention pour les panneaux; je produis moins que l'an passé
# chimney | chimney sweep fireplace stove inspection cheminee ramonage ramoneur foyer poele inspection | book
i need my chimney swept; smoke comes back in the living room; we bought a house with a wood stove; birds are nesting in the flue; insurance wants an inspection of the fireplace
ramoner ma cheminée; la fumée revient dans le salon; on a acheté une maison avec un poêle à bois; des oiseaux dans la cheminée; l'assurance veut une inspection du foyer; la vitre de l'insert est cassée
## waste-tools
# dumpster | dumpster container bin rental pickup swap waste conteneur benne location ramassage vider echange dechets | book price
i need a ten yard bin in my driveway; come get the dumpster it's full; how much for a load of shingles; can i keep it another week; can i put a mattress in it; swap my container
une benne dans mon entrée; venez chercher le conteneur il est plein; combien pour du bardeau; le garder une semaine de plus; je peux y mettre un matelas; changer mon conteneur; débarrasser une cave
# tool-rent | rent rental tool equipment machine excavator lift scaffold return delivery louer location outil equipement machine pelle nacelle echafaud retour livraison | book price
do you have a mini excavator saturday; how much for a floor sander; the generator i rented won't start; can i keep the lift till monday; i need scaffolding for a month; come pick up the compactor we're done
une mini-pelle samedi; combien la sableuse à plancher; la génératrice louée part pas; garder la nacelle jusqu'à lundi; un échafaudage pour un mois; venez chercher la plaque on a fini; une bétonnière
## inspection
# home-inspect | inspection inspector book house pre purchase report appraisal inspection inspecteur reserver maison achat rapport evaluation | book price
we're buying a house and need it looked at before the twelfth; how much to inspect a duplex; can i be there during the inspection; the bank wants an appraisal; we need a value for a divorce
on achète une maison et il faut la faire voir avant le douze; combien inspecter un duplex; je peux être là pendant; la banque veut une évaluation; il nous faut la valeur pour un divorce; un diagnostic avant vente
# report-question | report question received explain ready copy rapport question recu expliquer pret copie | status
i still haven't received the report; there's something on page ten i don't understand; you wrote the roof has two years left what does that mean; can you send it to my agent; the address on the report is wrong
j'ai pas encore reçu le rapport; page dix je comprends pas; vous dites que le toit a deux ans ça veut dire quoi; l'envoyer à mon courtier; l'adresse sur le rapport est pas bonne
# survey | survey surveyor land boundary property line certificate location plan arpentage arpenteur terrain limite borne certificat localisation plan | price buy
my neighbour says my fence is on his land; i need a certificate of location to sell; put stakes at the corners of my lot; how much to split a lot; where does my land end; bornage
mon voisin dit que ma clôture est chez lui; un certificat de localisation pour vendre; planter des bornes aux coins; combien pour diviser un lot; où finit mon terrain; faire borner; un géomètre
# plans | architect engineer plans drawings permit design structure architecte ingenieur plans dessins permis structure | price buy
we want plans for an extension; can i take down this wall; i need stamped drawings for the city; a second floor on our bungalow; the beam is sagging; we're building a cottage
des plans pour un agrandissement; je peux enlever ce mur; des plans scellés pour la ville; un deuxième étage sur le bungalow; la poutre plie; on se construit un chalet
## utility
# outage | outage power internet service down no signal interruption panne courant internet service coupure interruption signal | emergency support breakdown
the whole street is dark; we have no power; my internet's been out since morning; there's a wire down on the road; when's it coming back; the phone line is dead; no tv either; every neighbour has lost it too
toute la rue est dans le noir; on a pas de courant; j'ai plus d'internet depuis ce matin; un fil par terre dans la rue; ça revient quand; la ligne est morte; plus de télé non plus; y a une coupure
# slow-net | slow internet wifi modem router technical problem support lent internet wifi modem routeur technique probleme soutien | support
my wifi doesn't reach upstairs; the internet cuts every evening; videos keep freezing; the modem light is red; netflix won't load; i changed the password and now nothing connects; my email won't open
mon wifi se rend pas en haut; internet coupe tous les soirs; les vidéos gèlent; la lumière du modem est rouge; j'ai changé le mot de passe et plus rien se connecte; mes courriels ouvrent pas; ma box clignote
# connect-move | connect new service install moving transfer address account open brancher nouveau service installer demenagement transfert adresse compte ouvrir | buy change
i'm moving on july first and need it at the new place; i just bought a house and want an account; transfer my service; put the hydro in my name; when can you come hook it up; i'd like internet at the cottage
je déménage le premier juillet je veux le service là-bas; je viens d'acheter il me faut un compte; transférer mon service; mettre l'électricité à mon nom; quand pouvez-vous venir brancher; internet au chalet; résilier à l'ancienne adresse
# technician-visit | technician visit appointment today waiting coming time technicien visite rendez aujourd hui attend heure passage | status change
the technician was supposed to come between eight and noon; is he still coming today; i took the day off and no one came; what time will your guy be here; move my installation to friday; nobody showed up
le technicien devait venir entre huit et midi; vient-il encore aujourd'hui; j'ai pris congé et personne est venu; votre gars arrive à quelle heure; remettre mon installation à vendredi; personne s'est présenté
## security
# alarm-now | alarm ringing going false emergency intrusion alarme sonne declenchee fausse urgence intrusion | emergency
my alarm's going off and i can't stop it; it's a false alarm don't send anyone; i forgot my code; the siren won't stop; i got an alert from the shop at night; somebody broke in
mon alarme sonne et je peux pas l'arrêter; c'est une fausse alarme envoyez personne; j'ai oublié mon code; la sirène arrête pas; j'ai une alerte du magasin; quelqu'un est entré par effraction
# alarm-fix | alarm system camera cameras detector battery beep sensor repair service systeme camera cameras detecteur pile bip capteur reparation service | support
the keypad keeps beeping; a sensor says low battery; one of my cameras is black; the smoke detector chirps; i need to change the contact names; give my cleaner a code; we're changing doors and need the sensor moved
le clavier fait bip; un capteur dit pile faible; une caméra est noire; le détecteur de fumée fait tic; changer les noms des contacts; donner un code à ma femme de ménage; on change la porte faut déplacer le capteur
`;
