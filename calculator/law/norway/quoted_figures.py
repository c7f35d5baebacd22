"""The numbers of Norwegian law that only pages of the guidance quote: no phone needs them."""

from calculator.figures import figures_by_id
from calculator.law.norway.figures import norwegian

FIGURES = figures_by_id(
    # Q
    norwegian("goal-text", "characters", "nav-agreement-system-goals", 1000),
    norwegian("agreement-access", "weeks", "nav-agreement-terms-employer", 12),
    norwegian("late-registration", "days", "nav-agreement-system-dates", 7),
    norwegian("mentor", "months", "tiltaksforskriften-5-4", 6),
    norwegian("mentor-extended", "years", "tiltaksforskriften-5-4", 3),
    norwegian("reduced-sick-days-until", "days", "nav-tiltakspenger-sick-days", 16),
    norwegian("sick-days-new-count", "days", "nav-tiltakspenger-sick-days", 16),
    norwegian("tiltakspenger-back-pay", "months", "tiltakspengeforskriften-11", 3),
    norwegian("inclusion-subsidy-length", "months", "nav-agreement-system-inclusion-subsidy", 12),
)
