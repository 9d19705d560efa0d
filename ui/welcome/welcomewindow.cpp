// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomewindow.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/passwordfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"
#include "ui/shell/accountdoor.h"
#include "ui/welcome/accountform.h"
#include "ui/welcome/brandpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kFormWidth = 400;
} // namespace

WelcomeWindow::WelcomeWindow(AccountDoor& door, QWidget* parent)
    : QWidget(parent)
    , m_door(door)
    , m_choice(new SegmentedControl(u"welcomeChoice"_s, tr("Sign in or create an account"), this))
    , m_forms(new QStackedWidget(this))
    , m_banner(new Banner(Banner::Kind::Bad, u"welcomeBanner"_s, {}, this))
{
    setObjectName(u"welcomeWindow"_s);
    setWindowTitle(tr("Welcome to Karigar"));
    resize(1080, 720);
    m_choice->addSegment(tr("Sign in"), Icon::Person);
    m_choice->addSegment(tr("Create an account"), Icon::Plus);
    m_forms->addWidget(signInForm());
    m_forms->addWidget(registerForm());
    m_banner->hide();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int index) {
        m_forms->setCurrentIndex(index);
        m_banner->hide();
    });

    auto* form = new QWidget;
    form->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, space::k32, 0, space::k32);
    column->setSpacing(space::k16);
    column->addStretch(1);
    column->addWidget(m_choice);
    column->addWidget(m_banner);
    column->addWidget(m_forms);
    column->addWidget(
        label(tr("Everything stays encrypted on this computer. Server: %1").arg(door.serverName()),
              TextSize::Caption, Ink::Muted, form));
    column->addStretch(2);

    auto* scroll = new QScrollArea(this);
    nameWidget(scroll, u"welcomeScroll"_s, tr("Sign in or create an account"));
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* centred = new QWidget;
    auto* middle = new QHBoxLayout(centred);
    middle->addStretch(1);
    middle->addWidget(form);
    middle->addStretch(1);
    scroll->setWidget(centred);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new BrandPanel(this), 4);
    row->addWidget(scroll, 5);
}

QWidget* WelcomeWindow::signInForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_email = new QLineEdit(form);
    m_email->setObjectName(u"signInEmail"_s);
    m_password = new PasswordField(u"signInPassword"_s, form);
    m_signIn = new Button(Button::Kind::Primary, u"signInButton"_s, tr("Sign in"), Icon::None, form);
    column->addWidget(new FieldRow(tr("Email"), m_email, {}, form));
    column->addWidget(new FieldRow(tr("Password"), m_password, {}, form));
    column->addWidget(m_signIn);
    column->addStretch(1);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomeWindow::signIn);
    connect(m_password, &QLineEdit::returnPressed, this, &WelcomeWindow::signIn);
    return form;
}

QWidget* WelcomeWindow::registerForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_account = new AccountForm(form);
    m_register =
        new Button(Button::Kind::Primary, u"registerButton"_s, tr("Create account"), Icon::None, form);
    column->addWidget(m_account);
    column->addWidget(m_register);
    column->addStretch(1);
    connect(m_register, &QPushButton::clicked, this, &WelcomeWindow::registerAccount);
    return form;
}

void WelcomeWindow::explain(const QString& sentence)
{
    m_banner->setMessage(Banner::Kind::Info, sentence);
    m_banner->show();
}

void WelcomeWindow::signIn()
{
    if (m_email->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        m_banner->setMessage(Banner::Kind::Warn, tr("Please give your email address and your password."));
        m_banner->show();
        return;
    }
    setBusy(true);
    m_door.signIn(m_email->text().trimmed(), m_password->text(), this,
                  [this](const Result<void>& answer) { onAnswer(answer); });
}

void WelcomeWindow::registerAccount()
{
    if (!m_account->validate())
        return;
    setBusy(true);
    m_door.registerAccount(m_account->account(), this,
                           [this](const Result<void>& answer) { onAnswer(answer); });
}

void WelcomeWindow::setBusy(bool busy)
{
    for (Button* button : {m_signIn, m_register})
        button->setEnabled(!busy);
    m_choice->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in …") : tr("Sign in"));
    m_register->setText(busy ? tr("Creating the account …") : tr("Create account"));
    if (busy)
        m_banner->hide();
}

void WelcomeWindow::onAnswer(const Result<void>& answer)
{
    setBusy(false);
    if (answer)
        return;
    m_banner->setMessage(Banner::Kind::Bad, answer.error().message);
    m_banner->show();
}

} // namespace karigar::ui
