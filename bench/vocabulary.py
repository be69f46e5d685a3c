"""The words of the invented letters."""

from itertools import product
from typing import Final


def _list(words: str) -> list[str]:
    return words.split()


STARTS: Final = _list(
    "Mont Saint-Aub Ville Chante Beau Roche Font Clair Vau Mar Char Lan Cour Brass Orv Per Quin Ambr Dom Tré Ussol Val "
    "Hautef Corv Noy Échir Mir Ros Sauv Bell Aig Brett Cast Dan Épin Ferr Gran Hérou Is Jon"
)
ENDS: Final = _list(
    "reval in elle merle court villers aine fort igny ay éac ière ette ois anges ecourt ogne ans illon erolles "
    "uzac ombes ieux aucourt enay onnes"
)
OF: Final = ("", "-sur-Sère", "-la-Forêt")
PLACES: Final = [f"{start}{end}{of}" for start, end, of in product(STARTS, ENDS, OF)][:3_000]
BODIES: Final = (
    "Mairie de {}", "Communauté de communes de {}", "Préfecture de {}", "Rectorat de {}", "Chambre de commerce de {}",
    "Centre hospitalier de {}", "Association Les Amis de {}", "Lycée de {}", "Tribunal administratif de {}",
    "Conseil départemental de {}", "Agence de l’eau de {}", "Société Travaux publics de {}",
)  # fmt: skip
GIVEN: Final = _list(
    "Hélène Amira Claire Nadia Sophie Émilie Fatou Isabelle Inès Béatrice Karim Julien François Moussa Étienne Rachid "
    "Jean-Marc Loïc Yann Benoît Tariq Maël Noémie Djamila Thi-Lan"
)
FAMILY: Final = [
    f"{a}{b}"
    for a, b in product(
        _list(
            "Lefè Ben Au Had Gir March Del Vass Ferr Kerb Lem Trao Bouv Caz Pell Rouss Merc Sab Guill Charp Boisv Tiss "
            "Escoff Belk Ducl Durand Dur"
        ),
        _list("vre ali bert ad ard ais orme eur and rat oine ier enave etier elin adier"),
    )
]
FUNCTIONS: Final = ("maire", "directrice", "chef de bureau", "présidente", "proviseur", "gestionnaire", "greffière")

SUBJECTS: Final = (
    ("Demande de subvention, {thing} de {place}", 14),
    ("Demande de subvention d’équipement : {thing}", 5),
    ("Convention de partenariat, avenant n° {n}, {place}", 6),
    ("Question écrite n° {big} : {thing} en zone rurale", 5),
    ("Recours gracieux contre un refus de {thing}", 5),
    ("Remboursement de frais de déplacement, mission à {place}", 6),
    ("Mise en demeure de payer, facture {big}", 4),
    ("Invitation au comité régional de {thing}", 5),
    ("Contrôle des frais de mission : pièces justificatives, {place}", 4),
    ("Candidature au poste de {job}", 6),
    ("Attestation de service fait, marché n° {big}", 5),
    ("Bilan d’exécution des crédits, {n}e trimestre", 3),
    ("Signalement d’un usager, dossier de {thing}", 5),
    ("Bordereau de versement, série {n}, {place}", 3),
    ("Calendrier des concours de catégorie {letter}", 2),
    ("Gel de crédits : lettre de notification {n}", 2),
    ("Œuvre d’art déposée à {place} : état des lieux", 2),
    ("Renouvellement de la convention annuelle, {thing}", 5),
    ("Réclamation concernant {thing}", 6),
    ("Transmission pour compétence : {thing}, {place}", 4),
    ("Homologation de sécurité : avis sur {thing}", 3),
)
THINGS: Final = (
    "le réseau de chaleur", "l’école élémentaire", "la restauration du lavoir", "l’isolation du gymnase",
    "la voie verte", "les bornes de recharge", "la médiathèque", "l’accueil numérique", "le transport scolaire",
    "la cantine", "l’éclairage public", "la station d’épuration", "la halte ferroviaire", "le fonds documentaire",
    "l’aide alimentaire", "la maison de santé", "les frais d’inscription", "la bourse sur critères sociaux",
    "le logement de fonction", "la retraite anticipée", "l’agrément", "le permis de stationnement",
    "la reconnaissance de diplôme", "l’allocation de rentrée", "le marché de nettoyage", "la pension de réversion",
)  # fmt: skip
JOBS: Final = ("gestionnaire", "secrétaire", "juriste", "comptable", "chauffeur", "archiviste", "contrôleuse")
NOTES: Final = (
    "Dossier complet, à instruire.", "Pièces manquantes demandées par téléphone.", "Vu avec le cabinet.",
    "Copie transmise au contrôleur budgétaire.", "Relance prévue si pas de réponse.", "Original papier en armoire B.",
)  # fmt: skip
REPORT: Final = (
    "Le présent rapport décrit l’état d’avancement des travaux, le plan de financement, les délibérations prises et "
    "les observations du comptable public. Référence du dossier : D{n}. Montant arrêté : {big} euros. {place}."
)
