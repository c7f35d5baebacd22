"""What is true of a person, in English: the same clause follows "because" and "if", and stands alone."""

from calculator.words.language import Clause

FACTS = {
    ("country", "sweden"): Clause("it is about Sweden"),
    ("country", "norway"): Clause("it is about Norway"),
    ("programme", "job-guarantee-for-youth"): Clause(
        "you take part in the Job Guarantee for Youth ([sv:jobbgarantin för ungdomar])"
    ),
    ("programme", "establishment-programme"): Clause(
        "you take part in the Establishment Programme ([sv:etableringsprogrammet])"
    ),
    ("programme", "job-and-development-guarantee"): Clause(
        "you take part in the Job and Development Guarantee ([sv:jobb- och utvecklingsgarantin])"
    ),
    ("measure", "work-training"): Clause("it is ordinary work training ([sv:arbetsträning])"),
    ("measure", "reinforced-work-training"): Clause(
        "it is reinforced work training ([sv:förstärkt arbetsträning])"
    ),
    ("long-participation", "yes"): Clause(
        "you have been in the guarantee for {long-participation:days} for which compensation can be paid"
    ),
    ("long-participation", "no"): Clause(
        "you have been in the guarantee for fewer than {long-participation:days}"
        " for which compensation can be paid"
    ),
    ("little-experience", "yes"): Clause("you have little or insufficient work experience"),
    ("reduced-capability", "yes"): Clause("NAV has assessed that your work capability is reduced"),
    ("extension", "granted"): Clause("NAV extends it by up to {extension:months}"),
}
