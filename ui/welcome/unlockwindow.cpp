// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlockwindow.h"

#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/passwordfield.h"
#include "ui/shared/text.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kShortest = 10;
} // namespace

UnlockWindow::UnlockWindow(Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_first(new PasswordField(u"passphraseField"_s, this))
    , m_again(new PasswordField(u"passphraseAgain"_s, this))
    , m_firstRow(new FieldRow(tr("Passphrase"), m_first, {}, this))
    , m_againRow(new FieldRow(tr("Once more"), m_again, {}, this))
    , m_button(new Button(Button::Kind::Primary, u"unlockButton"_s,
                          purpose == Purpose::Choose ? tr("Use this passphrase") : tr("Unlock"), Icon::Lock,
                          this))
{
    setObjectName(u"unlockWindow"_s);
    setWindowTitle(tr("Unlock Karigar"));
    const QString sentence =
        purpose == Purpose::Choose
            ? tr("This system has no keychain, so a passphrase protects what Karigar keeps on this computer. "
                 "It cannot be "
                 "recovered: without it, only what the server has can be fetched again.")
            : tr("What Karigar keeps on this computer is encrypted with your passphrase.");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k32, space::k32, space::k32, space::k32);
    column->setSpacing(space::k12);
    column->addWidget(label(windowTitle(), TextSize::Heading, Ink::Normal, this));
    column->addWidget(label(sentence, TextSize::Body, Ink::Muted, this));
    column->addWidget(m_firstRow);
    column->addWidget(m_againRow);
    column->addWidget(m_button);
    m_againRow->setVisible(purpose == Purpose::Choose);
    setMinimumWidth(440);
    connect(m_button, &QPushButton::clicked, this, &UnlockWindow::submit);
    connect(m_first, &QLineEdit::returnPressed, this, &UnlockWindow::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &UnlockWindow::submit);
}

void UnlockWindow::showWrong()
{
    m_button->setEnabled(true);
    m_firstRow->setError(tr("This is not the passphrase. Nothing was changed; try again."));
    m_first->selectAll();
    m_first->setFocus();
}

void UnlockWindow::submit()
{
    m_firstRow->setError({});
    m_againRow->setError({});
    if (m_purpose == Purpose::Choose) {
        if (m_first->text().size() < kShortest) {
            m_firstRow->setError(tr("A passphrase has at least 10 characters."));
            return;
        }
        if (m_first->text() != m_again->text()) {
            m_againRow->setError(tr("The two are not the same."));
            return;
        }
    }
    m_button->setEnabled(false);
    Q_EMIT given(m_first->text());
}

} // namespace karigar::ui
