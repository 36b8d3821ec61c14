#!/usr/bin/env bash
# Makes the two fonts of the PDFs from the fonts of Noto Sans SC; run by hand when they change, never by the build.
#
#   npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
#   apt-get install python3-fonttools unicode-data    # 4.38 and 15.0 made the bundled files
#   adapters-rest/pages/fonts.sh package
#
# Regular has every ideograph of GBK, the Table of General Standard Chinese Characters (通用规范汉字表, 8,105) and every
# rarer one of the source beyond the basic plane, so that a name is very seldom a box. Bold, which only titles and heads
# of tables use, has the first two levels of that table (6,500), and 浉, which names a district of Xinyang.
set -euo pipefail
source=$1
target=$(cd "$(dirname "$0")" && pwd)/src/main/resources/org/anju/pages/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

signs=20-7E,A0-FF,2010-2027,2030-203B,20AC,2100-2116,2150-218F,2190-2199,2200-22FF,2460-24FF,2500-25FF,2605,2606,2610-2612
signs=$signs,2713,3000-303F,3105-312F,3220-3243,3280-32B0,338F,339C-33A1,33C4,33D1,FE10-FE6F,FF00-FFEF

# general LAST: the ideographs of the table up to number LAST
general() {
  bzcat /usr/share/unicode/Unihan_*.txt.bz2 |
    awk -F'[\t:]' -v last="$1" '$2 == "kTGH" && $4 <= last { print substr($1, 3) }' | paste -sd,
}

# subset SOURCE NAME UNICODES
subset() {
  /usr/bin/python3 -m fontTools.subset "$1" --unicodes="$signs,$3" --layout-features= --no-hinting --notdef-outline --name-IDs='*' \
    --drop-tables+=GDEF,GPOS,GSUB,BASE,vhea,vmtx,STAT,gasp,prep --no-recalc-timestamp --output-file="$work/$2.ttf"
  gzip -9nc "$work/$2.ttf" >"$target/$2.ttf.gz"
}

mkdir -p "$target"
subset "$source/400Regular/NotoSansSC_400Regular.ttf" NotoSansSC-Regular "4E00-9FFF,20000-3FFFF,$(general 8105)"
subset "$source/700Bold/NotoSansSC_700Bold.ttf" NotoSansSC-Bold "6D49,$(general 6500)"
cp "$source/LICENSE_FONT" "$target/OFL.txt"
