#!/usr/bin/env bash
# Makes a case from the bundled example and writes its report: demo.sh PROGRAM FOLDER
#
# Everything is made under a name of its own and moved into place at the end, so that a run that fails or is
# stopped leaves the result of the last one as it was.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cotejo=$1
out=$2
sources=Examples/peru-2016/sources

mkdir -p "$out"
fresh=$(mktemp -d "$out/.demo.XXXXXX")
trap 'rm -rf "$fresh"' EXIT

"$cotejo" new "$fresh/peru-2016.cotejo" --title 'Perú 2016: operativos bajo sospecha' --language es >/dev/null
"$cotejo" add "$fresh/peru-2016.cotejo" "$sources"
"$cotejo" report "$fresh/peru-2016.cotejo" -o "$fresh/peru-2016-es.html" --language es
"$cotejo" report "$fresh/peru-2016.cotejo" -o "$fresh/peru-2016-en.html" --language en
"$cotejo" verify "$fresh/peru-2016.cotejo"

for made in peru-2016.cotejo peru-2016-es.html peru-2016-en.html; do
    rm -rf "${out:?}/$made"
    mv "$fresh/$made" "$out/$made"
done

folder=$(cd "$out" && pwd)
cat <<END

The report is ready. Open it in a browser:
  file://$folder/peru-2016-es.html   (español)
  file://$folder/peru-2016-en.html   (English)

The case is the folder $out/peru-2016.cotejo. Try next:
  $cotejo figures $out/peru-2016.cotejo
  $cotejo search $out/peru-2016.cotejo 'antecedentes'
  $cotejo verify $out/peru-2016.cotejo
Your own sources:
  $cotejo new mine.cotejo --title 'My case'
  $cotejo add mine.cotejo FOLDER
  $cotejo report mine.cotejo -o mine.html
END
