"""What is true of a person, in Bokmål: the same clause follows "fordi" and "hvis", and stands alone.

None holds "ikke", "allerede" or "bare": these words stand in another place after "fordi" than alone.
"""

from calculator.words.language import Clause

FACTS = {
    ("country", "sweden"): Clause("det gjelder Sverige"),
    ("country", "norway"): Clause("det gjelder Norge"),
    ("programme", "job-guarantee-for-youth"): Clause("du er med i [sv:jobbgarantin för ungdomar]"),
    ("programme", "establishment-programme"): Clause("du er med i [sv:etableringsprogrammet]"),
    ("programme", "job-and-development-guarantee"): Clause("du er med i [sv:jobb- och utvecklingsgarantin]"),
    ("measure", "work-training"): Clause("det gjelder vanlig arbeidstrening ([sv:arbetsträning])"),
    ("measure", "reinforced-work-training"): Clause(
        "det gjelder forsterket arbeidstrening ([sv:förstärkt arbetsträning])"
    ),
    ("long-participation", "yes"): Clause(
        "du har vært i garantien i {long-participation:days} som det kan betales penger for"
    ),
    ("long-participation", "no"): Clause(
        "du har vært i garantien i færre enn {long-participation:days} som det kan betales penger for"
    ),
    ("little-experience", "yes"): Clause("du har liten eller mangelfull arbeidserfaring"),
    ("reduced-capability", "yes"): Clause("Nav har vurdert at arbeidsevnen din er nedsatt"),
    ("extension", "granted"): Clause("Nav forlenger tiden med inntil {extension:months}"),
}
