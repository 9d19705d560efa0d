// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/machinesdoc.h"

#include <cstdio>
#include <QFile>

/// Writes the page of state machines to the file named.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: machinesdoc docs/machines.md\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    const QByteArray text = karigar::test::machinesDocument().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}
