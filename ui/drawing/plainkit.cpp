// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/plainkit.h"

#include <QLabel>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

QLabel* words(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QWidget* PlainKit::newBars(QWidget* parent)
{
    return words(parent);
}

void PlainKit::setBars(QWidget* bars, const BarPicture& picture)
{
    QStringList lines;
    for (const BarPicture::Bar& bar : picture.bars)
        lines.append(bar.tip);
    qobject_cast<QLabel*>(bars)->setText(lines.join(u'\n'));
}

QWidget* PlainKit::newPaper(PaperFit, QWidget* parent)
{
    return words(parent);
}

void PlainKit::setPaper(QWidget* paper, const QByteArray&)
{
    qobject_cast<QLabel*>(paper)->setText(tr("The part of Karigar that shows papers is missing from this "
                                             "computer. The paper itself is complete: save it as PDF, or "
                                             "install Karigar again to see it here."));
}

bool PlainKit::print(QWidget* parent, const QByteArray&, QPageSize::PageSizeId)
{
    QMessageBox::warning(
        parent, tr("Print"),
        tr("The part of Karigar that prints is missing from this computer. Save the paper as "
           "PDF and print that, or install Karigar again."));
    return false;
}

} // namespace karigar::ui
