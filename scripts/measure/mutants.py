"""Whether every condition and every number of the rules is needed: change one, and some test must fail.

A mutant is one small change to one file of the calculator: a number or a day one higher or lower, `&`
for `|`, a condition turned round, another value in `is_(...)`, one source fewer. Each runs against the
quick tests in a process of its own, forked from one that has already loaded pytest; the tree is never
touched. A mutant for which no test fails is a survivor: a rule that nothing holds in place.

mutmut was looked at and leaves out what matters here: it changes function bodies, and our rules stand at
the top of their modules. Cosmic Ray starts a new pytest in the working tree for every mutant.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType

from scripts.paths import ROOT

CALCULATOR = ROOT / "calculator"
TESTS = "tests/calculator"
CHANGED = (
    "law/sweden/figures",
    "law/norway/figures",
    "law/sweden/rules",
    "law/norway/rules",
    "law/everywhere",
    "days",
    "figures",
    "rules",
    "months",
    "questions",
    "conditions",
    "decision",
    "situation",
    "findings",
    "revisions",
    "changes",
    "assessment",
    "timeline",
    "addresses",
    "finder/questions",
    "finder/rules",
    "finder/sweden",
    "finder/norway",
    "finder/fits",
    "finder/advice",
)
QUICK = (
    "conditions",
    "figures",
    "sweden",
    "norway",
    "duties",
    "money",
    "sums",
    "standing",
    "dates",
    "days",
    "union",
    "changed",
    "changes",
    "addresses",
    "answers",
    "outcome",
    "timeline",
    "calendar_file",
    "words",
    "finder",
)
"""The tests to run, one file after the other, those that know most first."""
FIRST = {
    "law/sweden/figures": "figures",
    "law/norway/figures": "figures",
    "law/sweden/rules": "sweden",
    "law/norway/rules": "norway",
    "law/everywhere": "standing",
    "rules": "days",
    "months": "dates",
    "questions": "answers",
    "decision": "union",
    "situation": "dates",
    "findings": "money",
    "revisions": "days",
    "assessment": "outcome",
    "finder/questions": "finder",
    "finder/rules": "finder",
    "finder/sweden": "finder",
    "finder/norway": "finder",
    "finder/fits": "finder",
    "finder/advice": "finder",
}
"""Which tests know most about a module, where they do not have its name."""
NOT_NEEDED = ("cacheprovider", "unraisableexception", "threadexception", "faulthandler", "logging")
SECONDS = 60
"""Of the processor, after which a trial that does not end is taken for a failed one."""
PROCESSES = 2


SAME = {
    "size in range(len(missing) + 2)": "no combination is longer than the list",
    "smaller.items() < need.items()": "no need is met twice, so none equals another",
    "date(year, 2, 1)": "a number of a year holds on every day of it",
    "date(year, 1, 2)": "a number of a year holds on every day of it",
    "HEADLINE = 'headline-changed'": "the name of a place in an answer is never read",
    "first <= day <= last": "an answer does not differ from itself",
    "if self.extended else -1": "whoever may turn the limit within a year may do so within eleven months",
    "if not found.is_known:": "a statement without sums is told the same",
    "plain = None\n": "a finding that is not made ready is made when it is said",
    "all((figure.by_last_day for figure in yearly))": "the yearly figures of a statement go by one day",
    "min((figure.values[-1].last for figure in yearly))": "the numbers of a year always end",
    "yearly[-1].source": "the yearly figures of a statement have one source",
    "old.is_known and substance(old)": "where nothing newer is known, the newest that is known is said",
    "strict=False": "both have one length",
    "group.stop >= OLDEST_AGE": "no group ends a year before the oldest age",
    "numbers: range = range(-1)": "it is as empty",
    "route.is_('benefit-used', 'months', 'youth-guarantee-used', 'prison')": "single parents work part time",
    "(EVERYWHERE, *SCHEMES.values())": "the law of the other country changes nothing, and takes time",
    "Scheme('-changed'": "the scheme of no country is never looked up by a name",
}
"""Changed code that gives the same answers, with the reason."""


@dataclass(frozen=True)
class Mutant:
    """One change to one module: where it is, what it is, and the module with it."""

    module: str
    line: int
    change: str
    code: CodeType

    def __str__(self) -> str:
        return f"calculator/{self.module}.py:{self.line}: {self.change}"


class MutantFinder(MetaPathFinder, Loader):
    """Loads a module from its changed code instead of from its file."""

    def __init__(self, name: str, code: CodeType) -> None:
        self.name, self.code = name, code

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)


# What can be changed: each function gives the replacements for one node.

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
OPERATIONS: dict[type[ast.operator], type[ast.operator]] = {
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
}


def constants(node: ast.Constant) -> Iterator[ast.expr]:
    """A number one higher and one lower; yes for no; another name for a name."""
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
    elif isinstance(value, str):
        yield ast.Constant(f"{value}-changed")


def comparisons(node: ast.Compare) -> Iterator[ast.expr]:
    for place, operator in enumerate(node.ops):
        for other in COMPARISONS[type(operator)]:
            operators = [*node.ops[:place], other(), *node.ops[place + 1 :]]
            yield ast.Compare(node.left, operators, node.comparators)


def operations(node: ast.BinOp) -> Iterator[ast.expr]:
    """The other operation, and each side alone; a type such as `str | int` is left as it is."""
    if ast.unparse(node).startswith("str | "):
        return
    if other := OPERATIONS.get(type(node.op)):
        yield ast.BinOp(node.left, other(), node.right)
    if isinstance(node.op, ast.BitAnd | ast.BitOr):
        yield node.left
        yield node.right


def choices(node: ast.BoolOp) -> Iterator[ast.expr]:
    """The other connective, and one part fewer; what mypy needs to know a type stays."""
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for place in range(len(node.values)):
        part = ast.unparse(node.values[place])
        if part.startswith("isinstance(") or part.endswith("is not None"):
            continue
        fewer = [*node.values[:place], *node.values[place + 1 :]]
        yield fewer[0] if len(fewer) == 1 else ast.BoolOp(node.op, fewer)


def negations(node: ast.UnaryOp) -> Iterator[ast.expr]:
    yield node.operand


def alternatives(node: ast.IfExp) -> Iterator[ast.expr]:
    """Either of the two, unless the condition is there for mypy to know a type."""
    if "isinstance(" not in ast.unparse(node.test):
        yield node.body
        yield node.orelse


def tuples(node: ast.Tuple) -> Iterator[ast.expr]:
    """A list of names with one fewer: a source, a figure, a value."""
    if isinstance(node.ctx, ast.Load) and all(isinstance(item, ast.Constant) for item in node.elts):
        for place, item in enumerate(node.elts):
            if item in getattr(node, "repeated", ()):
                continue
            yield ast.Tuple([*node.elts[:place], *node.elts[place + 1 :]], ast.Load())


def calls(node: ast.Call) -> Iterator[ast.expr]:
    """A `when=`, `asked=` or `holds` turned round; another value in `is_(...)`; possible for certain."""
    for place, keyword in enumerate(node.keywords):
        if keyword.arg in ("when", "asked"):
            turned = ast.keyword(keyword.arg, ast.UnaryOp(ast.Invert(), keyword.value))
            yield ast.Call(
                node.func, node.args, [*node.keywords[:place], turned, *node.keywords[place + 1 :]]
            )
    if isinstance(node.func, ast.Attribute) and node.func.attr == "is_":
        for values in other_values(node):
            yield ast.Call(node.func, values, [])
    if isinstance(node.func, ast.Name) and node.func.id in ("any", "all"):
        yield ast.Call(ast.Name("all" if node.func.id == "any" else "any", ast.Load()), node.args, [])


def other_values(node: ast.Call) -> Iterator[list[ast.expr]]:
    """The values of an `is_(...)` with one fewer, or with one that the question has besides."""
    from calculator import questions
    from calculator.finder import questions as finder

    assert isinstance(node.func, ast.Attribute)
    asked = [vars(room).get(ast.unparse(node.func.value)) for room in (questions, finder)]
    if not any(isinstance(question, questions.Question) for question in asked):
        return
    names = {**vars(finder), **vars(questions), "value": None}
    given = eval(f"({', '.join(map(ast.unparse, node.args))},)", names)
    question = next(one for one in asked if one and {*given} <= {*one.values, None})
    for place in range(len(given)):
        if len(given) > 1:
            yield [ast.Constant(value) for value in (*given[:place], *given[place + 1 :])]
    for other in question.values:
        if None not in given and other not in given:
            yield [ast.Constant(value) for value in (*given[1:], other)]


def attributes(node: ast.Attribute) -> Iterator[ast.expr]:
    """Certain for possible."""
    if node.attr in ("possible", "undecided") and isinstance(node.ctx, ast.Load):
        yield node.value


CHANGES: dict[type[ast.expr], Callable[..., Iterator[ast.expr]]] = {
    ast.Constant: constants,
    ast.Compare: comparisons,
    ast.BinOp: operations,
    ast.BoolOp: choices,
    ast.UnaryOp: negations,
    ast.IfExp: alternatives,
    ast.Tuple: tuples,
    ast.Call: calls,
    ast.Attribute: attributes,
}


def unchanged(module: str) -> Mutant:
    """The module as it is: what every test must pass with, or the others prove nothing."""
    return Mutant(module, 0, "nothing", compiled(syntax_tree(module), module))


def syntax_tree(module: str) -> ast.Module:
    return ast.parse((CALCULATOR / f"{module}.py").read_text("utf-8"))


def compiled(tree: ast.Module, module: str) -> CodeType:
    return compile(ast.fix_missing_locations(tree), f"calculator/{module}.py, changed", "exec")


def mutants(module: str) -> Iterator[Mutant]:
    """Every mutant of one module."""
    tree = syntax_tree(module)
    note_repeated_sources(tree)
    for parent, name, place, node in expressions(tree):
        if isinstance(parent, ast.Tuple) and isinstance(node, ast.Constant):
            continue  # `tuples` leaves it out, which says more than another name for it
        for other in CHANGES[type(node)](node) if type(node) in CHANGES else ():
            original = deepcopy(node)
            put(parent, name, place, other)
            code, text = compiled(deepcopy(tree), module), ast.unparse(tree)
            put(parent, name, place, node)
            if any(same in text for same in SAME):
                continue
            yield Mutant(module, node.lineno, f"{shown(original)}  →  {shown(other)}", code)


def note_repeated_sources(tree: ast.Module) -> None:
    """Note the sources of a statement that a figure in it brings along: without them nothing changes."""
    from calculator.law.quoted import FIGURES

    for statement in ast.walk(tree):
        if isinstance(statement, ast.Call):
            named = [keyword.value for keyword in statement.keywords if keyword.arg == "figures"]
            figures = [
                item.value for value in named for item in ast.walk(value) if isinstance(item, ast.Constant)
            ]
            brought = {FIGURES[figure].source for figure in figures if isinstance(figure, str)}
            for sources in statement.args:
                if isinstance(sources, ast.Tuple):
                    vars(sources)["repeated"] = [
                        item
                        for item in sources.elts
                        if isinstance(item, ast.Constant) and item.value in brought
                    ]


def expressions(node: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.expr]]:
    """Every expression that is evaluated, with its place: no annotation, decorator, docstring or message."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list") or isinstance(node, ast.Raise | ast.JoinedStr):
            continue
        children = value if isinstance(value, list) else [value]
        for place, child in enumerate(children):
            if not isinstance(child, ast.AST) or is_docstring(child):
                continue
            if isinstance(child, ast.expr):
                yield node, name, place if isinstance(value, list) else None, child
            yield from expressions(child)


def is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def put(parent: ast.AST, name: str, place: int | None, node: ast.expr) -> None:
    if place is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[place] = node


def shown(node: ast.expr) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 70 else text[:69] + "…"


def survives(mutant: Mutant) -> bool:
    """Whether every quick test passes with this change; tried in a forked process."""
    process = os.fork()
    if process == 0:
        os._exit(trial(mutant))
    _, status = os.waitpid(process, 0)
    return status == 0


def trial(mutant: Mutant) -> int:
    """Run the quick tests; 0 when all of them pass."""
    import pytest

    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        sys.meta_path.insert(0, MutantFinder(f"calculator.{mutant.module.replace('/', '.')}", mutant.code))
        quietly = ("-x", "--tb=no", "--assert=plain", *(f"-pno:{plugin}" for plugin in NOT_NEEDED))
        return any(pytest.main([*quietly, f"--confcutdir={TESTS}", tests]) for tests in order(mutant))
    except BaseException:
        return 1


def order(mutant: Mutant) -> list[str]:
    """The quick tests, with those for the changed module in front."""
    first = FIRST.get(mutant.module, mutant.module)
    names = sorted(QUICK, key=lambda name: name != first)
    return [f"{TESTS}/test_{name}.py" for name in names]


def load_what_every_trial_needs() -> None:
    """pytest and hypothesis once for all, but nothing of the calculator."""
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "HYPOTHESIS_PROFILE": "quick"}
    import_module("hypothesis.strategies")
    import_module("pytest")


def main(modules: Sequence[str]) -> int:
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    load_what_every_trial_needs()
    begun = time.monotonic()
    made = list_of_mutants(modules or CHANGED)
    print(f"{len(made)} mutants of {', '.join(modules or CHANGED)}")
    if not survives(unchanged(made[0].module)):
        print("The quick tests fail as it is. Mend them first: ./scripts/test")
        return 1
    with ThreadPoolExecutor(PROCESSES) as pool:
        alive = 0
        for tried, (mutant, lives) in enumerate(zip(made, pool.map(survives, made), strict=True), 1):
            if tried % 100 == 0:
                print(f"{tried} tried in {time.monotonic() - begun:.0f} s", flush=True)
            if lives:
                alive += 1
                print(f"survived: {mutant}", flush=True)
    print(f"{len(made) - alive} of {len(made)} killed in {time.monotonic() - begun:.0f} s")
    return 1 if alive else 0


def list_of_mutants(modules: Sequence[str]) -> list[Mutant]:
    made = [mutant for module in modules for mutant in mutants(module)]
    for name in [name for name in sys.modules if name.partition(".")[0] == "calculator"]:
        del sys.modules[name]
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
