// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the sample invoice into the file named on the command line: another process for the test of bytes.
#include "tests/support/samplepaper.h"
#include "ui/print/invoicedocument.h"

#include <QFile>
#include <QGuiApplication>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    const auto pdf = karigar::ui::invoicePdf(karigar::test::samplePaper(karigar::InvoiceType::TaxInvoice));
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
}
