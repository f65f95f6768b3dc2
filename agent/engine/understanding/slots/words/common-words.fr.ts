/** Common French words, folded: what a caller says around a name. One may still be a surname. */
export const COMMON_WORDS_FR: ReadonlySet<string> = new Set(
  `nenon bleu bleue jaune rose-la pris prise nan nann sinon envoie envoyes apprecie appreciee adon d'adon septante nonante octante inexact impeccable tant grippe grippee felicitations passez baisse lache lachez cotisation livres tenue l'agence agence genial formidable fantastique chouette wow ayoye ouille ouache bravo dommage entendu wi char chars paroisse chanceux chanceuse pareille acme essayez trouble mouille junior vieux vieille ancien ancienne drole nonon ouin mautadit pantoute icitte tantot remax abord absence accepte accepter accident accord accueil achat achete acheter action actuellement adjointe
    admettons adore adresser aeroport africain aide aider ailleurs aimais ainsi air ajoute ajouter ajuster alarme
    allee alleluia allemand aller allume allumer alsacien alterne amene amener ancetres ancien ancienne animal
    annonce annule annuler appareil apparemment appartement appelais appelait appelant appelee appeles apporte
    apporter apprendre appris approche approximatif appuie appuye arabe arbre arbres arrange arranger arrete
    arriere arrive arrivee arriver article artisan ascenseur assez assis assises associes assurances assurement
    atelier attache attachee attaches attendais attendant attente attentif attention attrape aucunement auparavant
    auquel autobus automatique autrement avance avancer avantage avenir aventure avis avoue bagage baignoire bain
    balai balance balcon bande bar bas basque bateau batiment batterie bavard beau-fils beau-frere beau-pere
    beaucoup beaute belge belle-fille belle-mere belle-soeur berbere besoins betail beton beurre bibliotheque
    bicyclette bientot biere bijou bizarre blague blesse blessee bloc blonde bloque bloquee bogue boire bord bottes
    bouche bouchee bouge bouger bouquet bout bouteille bouton branche branchee bras bretonne bretons brouillard
    bruit brule bruler bulgare bus cabane cable cadeau cadre cafe caisse calcul calendrier calme calmement camion
    camionnette campagne canape capable capitale caractere carnet carreaux cas casse cassee catastrophe categorie
    cause causer ceinture celles cellulaire centaine centre cependant cercle cerveau cessez ceux chacun chacune
    chaise chalet chaleur change changee changement changer chanson chantier chapeau chaque charge charger chat
    chats chaud chaude chauffe chauffe-eau chauffeur chaussures chef chemin cheminee chemise cheque chere cheres
    cheri cherie chers cheveux chez chien chiens chiffre chimie chinois choisir choix chomage choses chouette ciel
    cigarette cinema cinquieme circulation ciseaux clair clairement classe clavier cle clef cles clim climatisation
    climatiseur cloture coeur coiffeur coiffeuse coin col colis colle collee collegue collegues colline colonne
    combien commence commencer comment commentaire commercial commun commune communiquer competent complet complete
    completement comprend comprendre compresseur comptoir concernant concerne conclure concret conditions conduire
    conduis conduit confiance confirme confirmer confort confus connais connaissent connaissez connait connaitre
    connecte conseil conseillere conseils consommation consonne construction constructions contacte contacter
    contente contester continue continuer contraire contrat contremaitre contrepartie controle convenir convenu
    convient coordonnees copie copier corde cordonnees corriger corriges corse cotes cou couche couleur couloir
    coup coupe couper coupez coupure cour courage couramment courir courriels courrier cours course court courte
    coute couteau couter couvert couverture couvreur craque crayon credit creer creme crier croire crois croit
    croyais cru cuir cuire cuisiniere curieux cuve dame dames danger dangereux date davantage debarras debordement
    debouche debout debut decale decembre decide decision declaration decouvrir dedans defaut defectueux defense
    degat degats degre dehors deja dejeuner delai demain demande demandent demander demandez demarche demarrage
    demarre demarrer demenage demenagement demi demie depart departement depasse depend depense deplacement
    deplacer depot derange deranger dernier derniere derriere descend descendre desormais dessous dessus
    destination detail details deteste dette deux-points devant devenir devine devis devoir devrais devrait diable
    diesel difference different differente difficile difficilement difficulte dimension diminutif diner direct
    directement diriger disais disait discuter disent disponibilite disponibles disque distance distribution dit-on
    divers divorce divorcee dix-huit dix-neuf dix-sept docteur document documents doigt doigts dollar dollars
    domicile dommage donnee donnent donner donnes dons dont dormir dort dossiers douane doucement douche doute
    douze droit droite drole drolement dur dure duree durer ecart echange echantillon echeance echelle echoue
    eclairage ecole economie ecossais ecouter ecran ecrire ecris ecrit ecrite ecrivez efface effacer effet effort
    egal egalement eglise egout electrician electricien electrique electromenager element eleve elle-meme eloigne
    embarras embauche embete emmener emmerde empeche emplacement emploi employe employee employes emprunt enceinte
    enchante encombrant endort endroit endroits enerve enerver enfants enfer enfin enlever enlevez ennui ennuis
    enorme enormement enquete enregistree enregistrement enregistrer ensemble ensuite entend entendent entendez
    entendre entier entiere entree entrepot entrepreneur entrer entretien enveloppe envie environs envoi envoye
    envoyee epais epaule epicerie epoque equipe equipement erreur errone escalier espace espagnol espece esperais
    espere essai essaie essaye essayer essence essentiel est estime etage etages etaient etait etat eteindre eteint
    etes-vous etirer etonnant etonne etrange etranger etrangere etroit etudes etudier evenement eventuellement
    evidemment evident evier eviter exact excellente excusez exemple existant existe experience expert explication
    explique expliquer expres exterieur extra extreme extremement fabricant fabrique face fache fachee facile
    facilement facon facons facteur factures faible faim faisais faisait faisons fameux famille familles faudra
    faudrait fausse faute fauteuil favori federal feliciter femmes fer ferai ferait fermee fermer fermeture fetes
    feuille feux fiche fichu fier fievre figure figurez file filet filles film filtre finale finalement financement
    fini finie finir finissant finit fixe flamand fleuriste fleurs fleuve flotte foin fois folle fonction
    fonctionne fonctionner fond fondation fonds forcement foret forme formulaire fou foule fourchette fourmis
    fournisseur frais franc franche franchement frappe frein freins frigidaire frigo froid froide fromage front
    fruit fruits fumer fumier furieux fusible futur gagne-pain gamin gamine garagiste garanti garantie garcon
    garcons gardent garderie gardien gardienne gare gars gaspillage gateau gatee gauche gele geler general
    generalement generation genou gens gentille gestion glace glisse gorge gout goutte gouttiere gouttieres
    gouvernement grandes grange gratuit gratuite gratuitement grec grecque grippe grosse grosses groupe guerre
    guichet guitare habille habite habiter habitez habituel habituelle habituellement haitien haitienne hangar haut
    haute hauteur herbe hesite heureuse heureusement hier histoire histoires homme hommes honnete honnetement honte
    horloge horrible hotel huile huit humains humeur humide humidite hydro idee idees idiot ignore image imagine
    imaginez immediat immediatement immense immeuble impatient impossible impot impots impression imprimante
    incendie incroyable independant indique indiquer individu industriel infirmieres informatique ingenieur injuste
    inondation inonde inquiet inquiete inscription inscrire inscrit inscrite inscrivez insecte insectes inspecteur
    inspection installation installe installee installer instant institution instruments insupportable intelligent
    intention interessant interesse interessee interet interieur intermediaire internationale interphone
    interrompre intervention inutile inverse inversent investissement inviter irlandais italien italienne jaloux
    jamais jambe japonais jardin jaune jeter jette jeu jeudi jeunes jeux job joie joindre jokes joue jouer journal
    journee joyeux juge jumeau jumeaux jumelle jure jurer jusqu'a jusque justement justice kilo kilometre
    kilometres kilos kiosque lac laid laine lait lampe lancer langage lapin laquelle lave-vaisselle laver laverie
    laveuse laveuse-secheuse lecture legume lendemain lent lente lequel lesquels lessive lettres levee lever libere
    liberer librairie libre lieu ligne lignes limite linge liquide lire lis lit lits livre livrer livreur livreurs
    livreuse local locataires location locaux logement loger logiciel loi loin loisir longtemps longue longues
    longueur lors lorsque lot lourd lourde loyer lumiere lumieres lunch lunettes machine machines magasiner
    magnifique maigre mail main mains maintenant maintenir mairie maitresse majeur majorite malade malades maladie
    malaise malchance malentendu malgre malheur malheureusement maman manche mange manger manque manquer manteau
    marchait marche marcher marches marge mariage mariee maries marquage marque marquer marquez marrant marron
    marteau matelas materiel maternelle maternite matiere matinee matins mauvais mauvaise mauvaises mecanicien
    mecanique mechant medecins medias medicament medicaments meilleur meilleure melange membres memoire menace
    menage mener mensonge mensuel mention menu menuisier mesdames message messieurs mesure mesurer mesures metal
    meteo methode metier metiers metre metres metro meuble meubles mignon milieu milieux mille millier million
    minable mince ministere minuit minuscules miroir mise mobile mode modele moderne modifier moindre moins moisi
    moisissure moitie mon-gars monnaie montant monter montre montrer moquette morceau morceaux mordu morte mot
    moteur motif moto mots mouille mouiller moule mourir mousse moustique mouvement moyen moyenne mtn muet muette
    multiple mur muraille murs musique mystere nager naissance nature naturellement ne-pas neanmoins necessite
    neiger nerveux nettoie nettoyer neuf neuve neuvieme neveu nez nid niece niveau noces noire nombre nombreux
    nomme nommer nord normal normale normalement note noter notes nourriture nouveaux nouvelles novembre nu nuage
    nuit nuits nul nulle num numeros objet obtenir obtenu occasion occupation occuper octobre odeur odeurs officiel
    officielle offre offrir oiseau oiseaux ok ombre oncle onze operation opinion option orange ordi ordinaire
    ordinateurs ordonnance ordre ordures oreille oreilles organisation organisme os ose oubliee oublier ouverte
    ouverture ouvrage ouvre ouvrier ouvriers ouvrir paie paiements paille paire paix palier panier panique panneau
    pantalon papa papi papier papiers papy parait paraitre parc parce pareil pareille parents paresseux parfois
    parking parlais parlait parlant parle-moi parlement parmi parole paroles partage partagent parti participe
    particulier particuliere particulierement partie partir partout passage passant passee passer passera patate
    pate patience patients pause pauvre paye payee payer pays peau peche peindre peine peintre peinture pendant
    penible pensais pense penser pensez pension perceuse perdre perdu perdue perdus periode permanent permet
    permettre permis personnel personnelle personnellement personnes perte pesant pese petite petites petits peur
    peureux phase photo photos phrase piano piece pieces pied pieds pile pilote pilule piquant pire piscine piste
    pitie placard place places plafond plage plaindre plainte plaire plaisante plaisanterie plaisir plan planche
    plancher planchers plaque plastique plat plate plats plein pleine pleure pleurer pleut plomb plombiers plupart
    plusieurs plutot pneu pneus poche poele poids poignee poil points poireau poissons poitrine poli polie
    politesse politique polonais polonaise pompe porc portable portee porter portes portier portugais portugaise
    positif position possede possibilite postal postale poste postes poteau poubelle pouce poudre poulet poumon
    poupee pourra pourraient pourriez pousse pousser poussiere pouvais pouvait pratique precedent precedente precis
    precise precisement preciser premiere premierement prenait prenant prenne prenons preparer pres presence
    present presente presentement presenter president pression pret prete preter preuve prevenir prevu prevue
    prevues prie prier primaire principal principale prioritaire prise prises prive privee probable probablement
    probleme procedure proces prochainement proche produire produit produits professeur profession professionnel
    profil profit profond programme progres projet projets promenade promener promesse promis promotion prononcee
    prononcent prononcer prononcez prononciation propos propose proposer propre proprement proprietaires propriete
    proprio protege proteger provenance province prudent public publicite publique puce puisque puissant punaises
    pur qualite quantite quarantaine quart quartier quasi quasiment quatorze quatrieme quebecois quel-que
    quelqu'une quincaillerie quinze quittance quitte quitter quoique quotidien rabais raccroche raccrocher raconte
    raconter radiateur radio rage raide rail ramasse ramasser rame rang ranger rapidement rappel rappelait rappelle
    rappellent rapport rapporter rare rarement rate rater rayon reaction realiser realite recemment recent recente
    recette receveur recevez recherche recommande recommander recommence recommencer reconnaitre recu reculer
    recuperer redemarre redonner reduction reelle refaire refait refuse refuser regarder regime region regle regler
    regles regret regrette regulier regulierement rejoindre relation relative reliure remarque rembourser remercie
    remercier remettre remis remise remonter remorquage remorque remplace remplacement remplacer rempli remplir
    rencontre rencontrer rendre rendu renouveler rentre rentrer renverser renvoyer reparateur repare repas repond
    repondeur repondez repondre repondu report reporter repos reposer representant reputation reservoir residence
    resident residents resoudre respect respirer ressemble ressort restaurant reste rester restes resultat retard
    retarder retenir retenue retirer retour retourne retourner retraites retrouver reunion reussi reussir reve
    reveil reveille revenir revenu revenus reviens revient revoir revue rez-de-chaussee rhume rideau rideaux riez
    rire risque robe robinetterie robots rond ronde rouge roule rouler roulotte roumain roumaine route routes royal
    ruelle rues ruine russe rythme sable sac sacre sacs sage-femme saison salaire sale salete salle salles salon
    salope salutations sang sante satisfait sauf saurait saute sauver savais savait savez-vous savon scie science
    se-dit seance seche secheuse sechoir second secondaire secours secretariat section securite seize sejour sel
    selon semaines semblable semble senegalais sens sent sentir separe separee separement separer septembre serie
    serieuse serieusement serieux seringue serpent serrure serrurier servent serviette seul seule seules seuls
    severe sexe siecle siege sieste signal signature signe signer silence simple simplement sincerement singulier
    sirop situation sixieme social societe soif soigner soin soins soiree soit soixantaine sol soldat solde
    solution sombre somme sommeil sonne sonner sonnerie sonnette sorte sortes sorti sortie sortir souci soucis
    soudain souffle souhaite souhaiter soulager soulier souliers soupe source sourd sourde souris sous-marin
    souvenir souvent special specialiste specifique station stationnement stupide style stylo subit succes sucre
    sud suffisant suffit suggere suisse suit suite suivre super superbe superieur supplement support supporter
    suppose supposer supprimer surement surface surnom surprenant surprise surtout surveille surveiller suspendu
    symptome syndic syndicat systeme tabac tableau taille taire talon tandis tante tantot taper tapis tard tarif
    tarifs tas tasse taxi technicien technicienne technique tel tele televiseur television telle tellement tels
    temoin temperature tempete temporaire tenez tenir tension tente terme termine terminer terrain terrasse terre
    terrible terriblement tete textes textos theatre thermopompe thermostat ticket tien tiens tiers timide tire
    tirer tiroir tissu titre toile toitures tole tomate tombe tombee tondeuse tonne tort total totale totalement
    touche toucher touchez tourne tourner tourniquet tousse toux trace tradition traduction traduire trafic train
    traine trait traitement traiter tranche tranquille tranquillement transfere transmettre transmission transport
    transporter travaillent travailler travailleur travaux travers traverse traverser treize trempe trente
    trimestre triste tristement trompe tromper trompez trottoir trou troubles trouillard trous trouve truc trucs
    tuile tuiles turc tuyauterie typique ukrainien ultime unique uniquement unite universite usage usee usine
    ustensile utilisateur utilise utiliser vacances vaccin vague vaisselle valable valeur valise valve vanne vapeur
    varie vaste vaut vehicule veille venait venant vend vendeur vendeuse vendu venez vente ventilateur ventilation
    ventre venu venue venus verification verifier verifiez verite verra verre verres verrez version verte veste
    vetement vetements veterinaire veux-tu viande victime vide video vider vie vieille vieilles vietnamien vif
    village ville villes violent virage virer vis visage visible visiter visiteur vitesse vitre vitres vivant vivre
    voie voient voir vois voisinage voisins voix vol volee voler volet volontaire volonte volume vomi voter voulais
    voulait voulez-vous vouloir voyage voyager voyelle voyez vraiment vue vues yeux zero zone`.split(/\s+/u),
);
