"""A consumer of a feed of version 1.0, in the standard library alone: prints the changes after a sequence number."""

import gzip
import hashlib
import json
import sys
from pathlib import Path

folder, last_seq = Path(sys.argv[1]), int(sys.argv[2])
manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
if manifest["schema_version"].split(".")[0] != "1":
    sys.exit("this consumer reads version 1 only")
for segment in manifest["changes"]:
    if segment["last"] <= last_seq:
        continue
    data = (folder / segment["file"]).read_bytes()
    if hashlib.sha256(data).hexdigest() != segment["sha256"]:
        sys.exit(f"{segment['file']} is damaged")
    for line in gzip.decompress(data).decode("utf-8").splitlines():
        change = json.loads(line)
        if change["seq"] > last_seq:
            sys.stdout.write(f"{change['seq']} {change['type']} {change['posting']['title']}\n")
