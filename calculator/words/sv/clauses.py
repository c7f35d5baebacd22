"""What is true of a person, in Swedish: the same clause follows "because" and "if", and stands alone.

None holds a word such as "inte", which stands elsewhere in a main clause than in a subordinate one.
"""

from calculator.words.language import Clause

FACTS = {
    ("country", "sweden"): Clause("det gäller Sverige"),
    ("country", "norway"): Clause("det gäller Norge"),
    ("programme", "job-guarantee-for-youth"): Clause("du deltar i jobbgarantin för ungdomar"),
    ("programme", "establishment-programme"): Clause("du deltar i etableringsprogrammet"),
    ("programme", "job-and-development-guarantee"): Clause("du deltar i jobb- och utvecklingsgarantin"),
    ("measure", "work-training"): Clause("det gäller vanlig arbetsträning"),
    ("measure", "reinforced-work-training"): Clause("det gäller förstärkt arbetsträning"),
    ("long-participation", "yes"): Clause(
        "du har varit i garantin i {long-participation:days} som det kan betalas ersättning för"
    ),
    ("long-participation", "no"): Clause(
        "du har varit i garantin i färre än {long-participation:days} som det kan betalas ersättning för"
    ),
    ("little-experience", "yes"): Clause("du har liten eller otillräcklig erfarenhet av arbete"),
    ("reduced-capability", "yes"): Clause("Nav har bedömt att din arbetsförmåga är nedsatt"),
    ("extension", "granted"): Clause("Nav förlänger tiden med upp till {extension:months}"),
}
