// SPDX-License-Identifier: GPL-3.0-or-later
// invoice: a page of a tax invoice, credit note or receipt, laid out, drawn, with its attachment and made the
// same to the byte, against a bare QPdfWriter page of the same words.
#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {
constexpr double kGoal = 1.5;
constexpr int kPatienceMs = 60'000;
} // namespace

void benchInvoice()
{
    QProcess papers;
    papers.start(QCoreApplication::applicationDirPath() + u"/bench-papers"_s, QStringList());
    if (!papers.waitForFinished(kPatienceMs) || papers.exitCode() != 0)
        giveUp("bench-papers failed: " + papers.errorString().toStdString());
    const QList<QByteArray> figures = papers.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 2)
        giveUp("bench-papers said nothing");
    note("a page each, medians of a hundred");
    print({.name = "invoice",
           .ours = figures[0].toDouble(),
           .floor = figures[1].toDouble(),
           .unit = "ms",
           .goal = kGoal});
}

} // namespace karigar::bench
