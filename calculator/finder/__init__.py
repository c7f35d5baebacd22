"""Which programme might fit: a short second questionnaire, for people who do not know yet.

It has its own questions, rules and answers, made of the same conditions as the first one. Everything is
worked out when the site is built, so no phone needs it: it is left out of the wheel.
"""
