// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/confirmrefund.h"

#include "ui/shared/button.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {
constexpr int kWidth = 460;
} // namespace

ConfirmRefund::ConfirmRefund(const QString& title, const QStringList& sentences, const QString& doIt,
                             QWidget* parent)
    : QDialog(parent)
{
    nameWidget(this, u"confirmRefund"_s, title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    auto* words = label(sentences.join(u"\n\n"_s), TextSize::Body, Ink::Normal, this);
    words->setObjectName(u"confirmRefundWords"_s);
    auto* keep = new Button(Button::Kind::Secondary, u"keepRefundButton"_s, tr("Not yet"), Icon::None, this);
    auto* doButton = new Button(Button::Kind::Primary, u"confirmRefundButton"_s, doIt, Icon::Refund, this);
    // Enter alone moves no money.
    doButton->setAutoDefault(false);
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(doButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    column->setSpacing(space::k16);
    column->addWidget(label(title, TextSize::Title, Ink::Normal, this));
    column->addWidget(words);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(doButton, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace karigar::ui::admin
