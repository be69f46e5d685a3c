#!/bin/sh
# Wine test rig only: assemble a Windows CPython 3.11 from wheels and stubs. Usage: build_rig.sh WHEELS TARGET WINEPREFIX
set -eu
here=$(cd "$(dirname "$0")" && pwd)
wheels=$1 rig=$2 prefix=$3
python=${PYTHON:-python3.11}
export WINEPREFIX="$prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
compiler=x86_64-w64-mingw32-gcc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$rig/DLLs" "$rig/Lib/site-packages"

# Interpreter, standard extension modules and their libraries: all from the panda3d wheel.
unzip -q -o "$wheels"/panda3d-*-cp311-cp311-win_amd64.whl 'deploy_libs/*' -d "$work"
cp "$work"/deploy_libs/*.pyd "$work"/deploy_libs/lib*.dll "$work"/deploy_libs/sqlite3.dll "$rig/DLLs/"
cp "$work"/deploy_libs/lib*.dll "$work"/deploy_libs/sqlite3.dll "$rig/"
cp "$work"/deploy_libs/python311.dll "$work"/deploy_libs/[Vv][Cc][Rr][Uu][Nn][Tt][Ii][Mm][Ee]140.dll "$rig/"

# Pure-Python standard library: the build machine's own 3.11.
library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
tar -C "$library" --exclude=lib-dynload --exclude=site-packages --exclude=test --exclude=__pycache__ --exclude='config-3.11*' -cf - . | tar -C "$rig/Lib" -xf -

# Third-party wheels; data directories such as NAME.data are not spread, the product needs none.
for wheel in "$wheels"/*.whl; do
    case $wheel in *panda3d*|*msvc_runtime*) continue ;; esac
    unzip -q -o "$wheel" -d "$rig/Lib/site-packages"
done
cp "$rig"/Lib/site-packages/PySide6/[Mm][Ss][Vv][Cc][Pp]140.dll "$rig"/Lib/site-packages/PySide6/[Vv][Cc][Rr][Uu][Nn][Tt][Ii][Mm][Ee]140_1.dll "$rig/"

# What no wheel carries: python.exe and the python3.dll forwarder.
"$compiler" -O2 -s -municode -o "$rig/python.exe" "$here/pystub.c"
"$python" "$here/make_python3_def.py" "$rig/python311.dll" > "$work/python3.def"
"$compiler" -O2 -s -nostdlib -shared -Wl,-e,DllMain -o "$rig/python3.dll" "$here/dllmain.c" "$work/python3.def"

# The prefix, then the stubs inside it and nowhere else.
timeout 120 wineboot -i 2>&1 | cat
timeout 60 wineserver -w
for stub in icuuc mscms bcryptprimitives; do
    "$compiler" -O2 -s -nostdlib -shared -Wl,-e,DllMain -o "$prefix/drive_c/windows/system32/$stub.dll" "$here/dllmain.c" "$here/${stub}_stub.c" -ladvapi32
done
