/** Common French words, folded: what a caller says around a name. One may still be a surname. */
export const COMMON_WORDS_FR: ReadonlySet<string> = new Set(
  `abord absence accents accepte accepter accessible accident accord accorde accueil achat achete acheter acme
    action actuellement adjointe adjuge admettons adon adore adresser aeroport affirmatif africain age agence aide
    aider ailleurs aimable aimais ainsi air ajoute ajouter ajuster alarme alle allee alleluia allemand aller allume
    allumer alsacien alterne amene amener ancetres ancien ancienne and aneantie animal annonce annule annuler
    annulez appareil apparemment appartement appelais appelait appelant appelee appeles apporte apporter apprecie
    appreciee apprendre appris approche approuve approximatif appuie appuye arabe arbre arbres arobas arobase
    arrange arranger arret arrete arriere arrive arrivee arriver article artisan ascenseur assez assieds assis
    assises associes assurances assure assurement atelier attache attachee attaches attendais attendant attente
    attentif attention attrape aucunement auparavant auquel autobus automatique autorise autrement auxiliaire
    avance avancer avantage ave avenir aventure avertissez avis avisez avoue ayoye bagage baignoire bain baisse
    balai balance balancez balcon bancontact bande bar bas basque bateau batiment batterie bavard beau-fils
    beau-frere beau-pere beaucoup beaute belge belle-fille belle-mere belle-soeur benedictions berbere besoins
    betail beton beurk beurre bibliotheque bicyclette bientot biere bijou bizarre blague blesse blessee bleu bleue
    bloc blonde bloque bloquee bogue boire bord bottes bouche bouchee bouge bouger bouquet bout bouteille bouton
    branche branchee bras bravo bretonne bretons brosse brouillard bruit brule bruler bruyant bulgare bus bzzzz
    cabane cable cadeau cadre cafe caisse calcul calendrier calme calmement camarade camion camionnette campagne
    canape canpar capable capitale caractere carnet carreaux carrossier cas casse cassee catastrophe categorie
    cause causer ceinture celles cellulaire censee centaine centre cependant cercle certes cerveau cessez ceux
    chacun chacune chaise chalet chaleur chanceuse chanceux change changee changement changer changez chanson
    chantier chapeau chaque char charge charger chargeur chars chat chats chaud chaude chauffe chauffe-eau
    chauffeur chaussures chef chemin cheminee chemise cheque chere cheres cheri cherie chers cheveux chez chien
    chiens chiffre chill chimie chinois chocolat choisir choix chomage choses chouette chronopost chus chut ciel
    cigarette cinema cinquieme circulation ciseaux clair clairement classe clavier cle clef cles clignote clim
    climatisation climatiseur cliquez cloture clouee coeur coffre coiffeur coiffeuse coin coince coincee col colis
    colle collee collegue collegues colline colonne combien commence commencer comment commentaire commercial
    commode commun commune communiquer compatible competent complet complete completement comprend comprendre
    compresseur comptoir concernant concerne conclure concret conditions conduire conduis conduit confiance
    confirme confirmer confirmez conforme confort confrere confus connais connaissent connaissez connait connaitre
    connecte conseil conseillere conseils consentant consentante consommation consonne construction constructions
    contacte contacter contente contester continue continuer continuez contraire contrat contremaitre contrepartie
    controle convenir convenu convient convoque cool coordonnees copie copier corde cordonnees corriger corriges
    corse cotes cotisation cou couche coudon coudonc couleur couloir coup coupe couper coupez coupure cour courage
    couramment courir courriels courrier cours course coursier court courte coute couteau couter couvert couverture
    couvreur craque crayon credit creer creme crier croche croches croire crois croit croyais cru cuir cuire
    cuisinier cuisiniere curieux cuve d'adon dame dames danger dangereux dari date davantage debarras debordement
    debouche debout debut decale decembre decide decidee decision declaration decommandez decouvrir decue dedans
    defaut defectueux defense degat degats degre degueulasse dehors deja dejeuner delai delicat demain demande
    demandent demander demandez demarche demarrage demarre demarrer demenage demenagement demi demie depart
    departement depasse depend dependant depense deplacement deplacer depot derange deranger dernier derniere
    derriere des descend descendre descends descendu descendue desormais dessous dessus destination detail details
    deteste dette deux-points devant devenir devine devis devoir devrais devrait diabetique diable diesel
    difference different differente difficile difficilement difficulte dimension diminutif diner dingue direct
    directement diriger disais disait discretion discuter disent disons dispo disponibilite disponibles disque
    distance distribution dit-on divan divers divorce divorcee dix-huit dix-neuf dix-sept docteur document
    documents doigt doigts dollar dollars domicile dommage donnee donnent donner donnes dons dont dormir dort
    dossiers douane doucement douche doute douze droit droite drole drolement du due dur dure duree durer ebeniste
    ecart echange echantillon echeance echelle echoue eclairage ecole economie ecossais ecouter ecran ecrire ecris
    ecrit ecrite ecrivez educatrice efface effacer effet effort egal egalement eglise egout eh electrician
    electricien electrique electromenager element eleve elle-meme eloigne embarras embauche embauchez embete
    emmener emmerde empeche emplacement emploi employe employee employes emprunt enceinte enchante encombrant
    endort endroit endroits enerve enerver enfants enfer enferme enfin enfle enlever enlevez ennui ennuis enorme
    enormement enquete enregistree enregistrement enregistrer ensemble ensuite entend entendent entendez entendre
    entendu entier entiere entree entrepot entrepreneur entrer entretien entrez enveloppe envie environs envoi
    envoie envoye envoyee envoyes epais epaule epicerie epoque equipe equipement erreur errone escalier espace
    espagnol espece esperais espere essai essaie essaye essayer essayez essence essentiel est estime etage etages
    etaient etait etat eteindre eteint etes-vous etirer etonnant etonne etrange etranger etrangere etroit etude
    etudes etudier eux evenement eventuellement evidemment evident evier eviter exact excedee excellente excuse
    excusez exemple existant existe experience expert explication explique expliquer expliquez exportateur
    exportation expres exterieur extra extreme extremement fabricant fabrique face fache fachee facile facilement
    facon facons facteur factures faible faim faisable faisais faisait faisons faite fameux famille familles
    fantastique fatigant faudra faudrait fausse faute fauteuil favori federal fedex felicitations feliciter femmes
    fer ferai ferait fermee fermer fermeture fetes feuille feux fiche fichu fido fier fievre figure figurez file
    filet filles film filtre finale finalement financement fini finie finir finissant finissante finit fixe flamand
    fleuriste fleurs fleuve flotte foin fois folle fonction fonctionne fonctionner fond fondation fonds forcement
    foret forme formidable formulaire fou foule fourchette fourmis fournisseur frais franc franche franchement
    frappe frein freins frigidaire frigo froid froide fromage front frontalier fruit fruits fumer fumier furieuse
    furieux fusible futur gagne-pain gamin gamine garagiste garanti garantie garcon garcons gardent garderie
    gardien gardienne gare garroche gars gaspillage gateau gatee gauche gele geler genant genee general
    generalement generation genial genou gens gentille gestion gestionnaire glace glisse gmail go gorge gout goutte
    gouttiere gouttieres gouvernement grandes grange graphiste gratuit gratuite gratuitement grec grecque grippe
    grippee grosse grosses groupe gueri guerison guerre guichet guitare habille habite habiter habitez habituel
    habituelle habituellement haitien haitienne hangar haut haute hauteur herbe hesite hesitez heureuse
    heureusement hier histoire histoires homme hommes honnete honnetement honte honteux horloge horrible hors hotel
    hotmail huile huissier huit humaines humains humeur humide humidite hydro hygieniste icitte icloud ideal idee
    idees idiot ignore illegal image imagine imaginez immangeable immediat immediatement immense immeuble impatient
    impeccable importateur importation impossible impot impots impression imprimante incendie incroyable
    independant indique indiquer individu industriel inexact infiniment infirmieres informatique informez ingenieur
    injuste inondation inonde inquiet inquiete insatisfait inscription inscrire inscrit inscrite inscrivez insecte
    insectes inshallah inspecteur inspection installation installe installee installer instant institution
    instruments insupportable intelligent intention interessant interesse interessee interesses interet interieur
    interimaire intermediaire intermittent internationale interphone interrompre intervention inutile inverse
    inversent investissement inviter irlandais italien italienne ivoirien j'veux jaloux jamais jambe japonais
    jardin jaune jeter jette jeu jeudi jeunes jeux job joie joignable joindre jokes jouable joue jouer journal
    journee joyeux juge jumeau jumeaux jumelle junior jure jurer jusqu'a jusque justement justice jveux kamouraska
    kilo kilometre kilometres kilos kiosque l'agence lac lache lachez laid laine lait lampe lancer lancez langage
    lapin laquelle lave-vaisselle laver laverie laveuse laveuse-secheuse lecture legume lendemain lent lente lequel
    lesquels lessive lettres levee lever libere liberer librairie libre lieu ligne lignes limite linge liquidateur
    liquidatrice liquide lire lis lit lits livre livrer livres livreur livreurs livreuse local locataires location
    locaux logement loger logiciel loi loin loisir longtemps longue longues longueur lors lorsque lot lourd lourde
    loyer lumiere lumieres lunch lunettes machine machines magasiner magique magnifique maigre mail main mains
    maintenant maintenir mairie maitre maitresse majeur majorite malade malades maladie malaise malchance
    malentendu malgre malheur malheureusement maman manche mange manger manque manquer manteau marchait marche
    marcher marches mariage mariee maries marquage marque marquer marquez marrant marron marteau matelas materiel
    maternelle maternite matiere matinee matins mautadit mauvais mauvaise mauvaises mecanicien mecanique mechant
    medecins medias medicament medicaments meilleur meilleure melange membres memoire menace menage mener mensonge
    mensuel mention mentionne menu menuisier merveilleux mesdames message messieurs mesure mesurer mesures metal
    meteo methode metier metiers metre metres metro meuble meubles mexique microsoft mignon milieu milieux mille
    millier million minable mince mineur ministere minuit minuscules miroir mise mobile mode modele moderne
    modifier moindre moins moisi moisissure moitie mon-gars monnaie mononcle montant monter montre montreal montrer
    moquette morceau morceaux mordu morte mot moteur motif moto mots mouais mouille mouiller moule mourir mousse
    moustique mouvement moyen moyenne mtn muet muette multiple mur muraille murs musicienne musique mute my mystere
    nager naissance name nan nann nature naturellement ne-pas neanmoins necessite neiger nenni nenon nerveux
    nettoie nettoyer neuf neuve neuvieme neveu nez nickel nid niece niveau noces noire nombre nombreux nomme nommer
    nonante nonon nord normal normale normalement note noter notes nourriture nouveaux nouvelles novembre nu nuage
    nuit nuits nul nulle num numeros objet obtenir obtenu occasion occupation occuper octante octobre odeur odeurs
    officiel officielle offre offrir oiseau oiseaux ok ombre omra oncle onze operation opinion option orange ordi
    ordinaire ordinateurs ordonnance ordre ordures oreille oreilles organisation organisme os ose ouache oubliee
    oublier ouille ouin outlook ouverte ouverture ouvrage ouvre ouvrier ouvriers ouvrir oxygene paie paiements
    paille paire paix palier panier panique panneau pantalon pantoute papa papi papier papiers papy parait paraitre
    parc parce pardi pareil pareille parents paresseux parfois parking parlais parlait parlant parle-moi parlement
    parmi paroisse parole paroles partage partagent partagez partant partante parti participe particulier
    particuliere particulierement partie partir partout passage passant passee passeport passer passera passez
    patate pate patience patients pause pauvre payant paye payee payer pays peau peche peindre peine peintre
    peinture pendant penible pensais pense penser pensez pension perceuse perdre perdu perdue perdus periode
    permanent permet permettre permis perso personnel personnelle personnellement personnes perte pesant pese
    petite petites petits peur peureux pff pffff phase phlebotomiste photo photographe photos phrase piano piece
    pieces pied pieds pigiste pile pilote pilule piquant pique pire piscine piste pitie placard place places
    plafond plage plaindre plainte plaire plaisante plaisanterie plaisir plan planche plancher planchers plante
    plaque plaquettes plastique plat plate plats please plein pleine pleure pleurer pleut plie pliee plomb
    plombiers plongeur plupart pluriel plusieurs plutot pneu pneus poche poele pogne pognee poids poignee poil
    points poireau poissons poitrine poli polie politesse politique polonais polonaise pompe pomper pompes pompiers
    porc portable portail portee porter portes portier portugais portugaise pose poses positif position possede
    possibilite postal postale poste postes poteau poubelle pouce poudre poulet poumon poupee pourra pourraient
    pourriez pourtant pourvu pousse pousser poussez poussiere pouvais pouvait pratique pratiquer precedent
    precedente precis precise precisement preciser preferable preleve prelevez premiere premierement prenait
    prenant prenne prenons preparer pres presence present presente presentement presenter president pression pret
    prete preter preuve prevenez prevenir prevoyez prevu prevue prevues prie prier priere primaire principal
    principale prioritaire pris prise prises prive privee probable probablement probleme procedez procedure proces
    prochainement proche procuration procureure produire produit produits prof professeur profession professionnel
    profil profit profond programme programmeur progres projet projets promenade promener promesse promettez promis
    promotion prononcee prononcent prononcer prononcez prononciation pronto propos propose proposer propre
    proprement proprietaires propriete proprio protege proteger provenance province prudent public publicite
    publique puce puisque puissant punaises pur purolator putain qualite quant quantite quarantaine quart quartier
    quasi quasiment quatorze quatrieme quebecois quel-que quelqu'une questionnaire quincaillerie quinze quittance
    quitte quitter quoique quotidien rabais raccroche raccrocher raconte raconter radiateur radiateurs radie radio
    rage raide rail ramasse ramasser rame rang ranger rapidement rappel rappelait rappelle rappellent rapport
    rapporter rare rarement rate rater rayon rayures reaction realiser realite recemment recent recente recette
    receveur recevez recherche reclamation recommande recommander recommence recommencer reconnaitre recu recue
    reculer recuperer redemarre redescendue redonner reduction reduisez reelle reequilibrer refaire refait
    references refugie refugiee refuse refuser regarder regime region regle regler regles regret regrette regulier
    regulierement rejete rejoindre relation relative reliee reliure remarque remarquees remax rembourse rembourser
    remercie remercier remettez remettre remis remise remonte remonter remorquage remorque remplace remplacement
    remplacer rempli remplir rencontre rencontrer rendre rendu rendue renouveler rentre rentrer renverser renvoie
    renvoyer renvoyez reparateur repare reparti repartie repas repeindre repond repondeur repondez repondre repondu
    report reporter reportez repos reposer repousser repoussez representant reputation reseau reserve reservoir
    residence resident residents resoudre respect respirer ressemble ressort ressorti ressources restaurant reste
    restee rester restes resultat retard retarder retenir retenue retirer retirez retombe retour retourne retourner
    retraites retrouve retrouver reunion reussi reussir reve reveil reveille revenir revenu revenus reviens revient
    revoir revue rez-de-chaussee rhume rideau rideaux riez right rire risque robe robinetterie robots rond ronde
    rose-la rouge roule rouler roulotte roumain roumaine route routes royal ruelle rues ruine russe rythme sable
    sac sachant sacre sacs sage-femme saison saisonnier salaire salam sale salete salle salles salon salope
    salutations sang sante saoul satisfait sauf saurait saute sauter sauvegardes sauver savais savait savez-vous
    savon scandaleux scandalisee scie science scuse se-dit seance sec seche secheuse sechoir second secondaire
    secours secretariat section securite seigneur seize sejour sel selon semaines semblable semble senegalais sens
    sent sentir separe separee separement separer septante septembre serie serieuse serieusement serieux seringue
    seront serpent serrure serrurier servent serveur serveuse serviette seul seule seules seuls severe sexe shoot
    shoote siecle siege sieste signal signature signe signer silence simple simplement sincerement singulier sinon
    sir sirop situation sixieme skis smatte so social sociale societe soif soigner soin soins soiree soit
    soixantaine sol soldat solde solution sombre somme sommeil sonne sonner sonnerie sonnette sorry sorte sortes
    sorti sortie sortir souci soucis soudain soudeur souffle souhaite souhaiter soulager soulier souliers soupe
    source sourd sourde souris sous-marin souvenir souvent sow special specialiste specifique squelettique
    stagiaire standard station stationne stationnement stop store stresse stupide style stylo subit succes sucre
    sud suffisant suffit suggere suisse suit suite suivre super superbe superieur superieure supplement support
    supporter suppose supposer supprimer sure surement surface surfaceuse surnom surprenant surprise surtout
    surveille surveiller suspendu suspension sympa symptome syndic syndicat synthetique systeme tabac tabarouette
    tableau taille taire talon tamoul tandis tanne tannee tant tante tantes tantie tantot taper tapis tard tarif
    tarifs tas tasse taxi tchoum technicien technicienne technique tel tele televiseur television telle tellement
    tels temoin temperature tempete temporaire tendue tenez tenir tension tente tenue tenues terme termine terminer
    terrain terrasse terre terrible terriblement test tester tests tete texte textes textez textos thank thanks
    theatre therapie thermopompe thermostat ticket tien tiens tiers tiguidou timide tire tirer tiroir tissu titre
    titres toc toile toiture toitures tole tomate tombe tombee tondeuse tonne top toronto tort total totale
    totalement touche toucher touchez tourne tourner tourniquet tousse toux towing trace traces tradition
    traduction traductrice traduire trafic train traine trait traitement traiter tranche tranquille tranquillement
    transfere transmettez transmettre transmission transport transporter travaillent travailler travailleur
    travailleuse travaux travers traverse traverser treize trempe trente trimestre triste tristement troisieme
    trompe tromper trompez trottoir trou trouble troubles trouillard trous trouve truc trucs tuile tuiles turc
    tutelle tuyauterie typique ukrainien ultime unique uniquement unite universite usage usee usine ustensile
    utilisateur utilise utiliser v'la vacances vaccin vache vague vaisselle valable valeur valide valise valises
    valve vanne vapeur varicelle varie vaste vaut vehicule veille venait venant vend vendeur vendeuse vendu venez
    vente ventilateur ventilation ventre venu venue venus verification verifier verifiez verite verra verre verres
    verrez verrue version verte veste vetement vetements veterinaire veuillez veux-tu viande victime vide video
    videotron vider vie vieille vieilles viens vient vietnamien vieux vif vigneron village ville villes violent
    virage virer vis visage visible visioconference visiter visiteur vitesse vitre vitres vivant vivante vivre voie
    voient voir vois voisinage voisins voix vol vole volee voler volet volontaire volonte volume vomi vote voter
    voulais voulait voulez-vous vouloir voyage voyager voyages voyelle voyez vraiment vue vues wallah wesh what
    whatever why wi wordpress wow y'a y'en y'est yahoo yeux you z'excusez zero zona zone`.split(/\s+/u),
);
