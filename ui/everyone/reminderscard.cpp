// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/reminderscard.h"

#include "models/views/shared/reminderchoices.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"
#include "ui/shell/preferences.h"

#include <algorithm>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

int minuteOf(const QTimeEdit* edit)
{
    return edit->time().hour() * 60 + edit->time().minute();
}

QTime timeAt(int minute)
{
    return QTime(minute / 60, minute % 60);
}

} // namespace

RemindersCard::RemindersCard(const PageContext& context, Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_choices(new views::ReminderChoices(context.workspace, this))
    , m_mail24(box(u"mail24Box"_s, tr("A day before, by mail")))
    , m_desktop24(box(u"desktop24Box"_s, tr("A day before, on the desktop")))
    , m_mail1(box(u"mail1Box"_s, tr("An hour before, by mail")))
    , m_desktop1(box(u"desktop1Box"_s, tr("An hour before, on the desktop")))
    , m_mailNews(box(u"mailNewsBox"_s, tr("News, by mail")))
    , m_quiet(new QCheckBox(tr("Quiet hours"), this))
    , m_quietFrom(timeEdit(u"quietFromEdit"_s, tr("Quiet from")))
    , m_quietTo(timeEdit(u"quietToEdit"_s, tr("Quiet until")))
    , m_language(new ComboBox(u"mailLanguageChoice"_s, tr("Language of mails"), this))
{
    content()->setSpacing(space::k12);
    content()->addWidget(label(tr("Reminders and notifications"), TextSize::Title, Ink::Normal, this));
    content()->addWidget(matrix());
    content()->addWidget(
        label(tr("News are requests, answers, changes and payments. Cancellations are always mailed. The "
                 "desktop's news are a matter of this device; the notification centre keeps them all."),
              TextSize::Body, Ink::Muted, this));
    content()->addWidget(quietRow());
    content()->addWidget(
        label(tr("A reminder that would come in quiet hours comes when they end, or before they begin if "
                 "that would be too late."),
              TextSize::Body, Ink::Muted, this));
    m_language->addItem(u"English"_s, QString());
    m_language->addItem(u"हिन्दी"_s, u"hi"_s);
    content()->addWidget(new FieldRow(tr("Language of mails"), m_language, {}, this));
    connect(m_language, &QComboBox::currentIndexChanged, this, &RemindersCard::save);
    connect(m_choices, &views::ReminderChoices::changed, this, &RemindersCard::showChoices);
    connect(m_choices, &views::ReminderChoices::failed, this, &RemindersCard::failed);
    showChoices();
}

QCheckBox* RemindersCard::box(const QString& objectName, const QString& name)
{
    auto* made = new QCheckBox(this);
    nameWidget(made, objectName, name);
    made->setToolTip(name);
    connect(made, &QCheckBox::toggled, this, &RemindersCard::save);
    return made;
}

QTimeEdit* RemindersCard::timeEdit(const QString& objectName, const QString& name)
{
    auto* made = new QTimeEdit(this);
    nameWidget(made, objectName, name);
    made->setDisplayFormat(u"HH:mm"_s);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setAlignment(Qt::AlignCenter);
    made->setMaximumWidth(84);
    connect(made, &QTimeEdit::editingFinished, this, &RemindersCard::save);
    return made;
}

QWidget* RemindersCard::matrix()
{
    auto* holder = new QWidget(this);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k24);
    grid->setVerticalSpacing(space::k8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label(tr("Mail"), TextSize::Body, Ink::Muted, holder), 0, 1, Qt::AlignHCenter);
    grid->addWidget(label(tr("Desktop"), TextSize::Body, Ink::Muted, holder), 0, 2, Qt::AlignHCenter);
    auto* desktopNews = new QCheckBox(holder);
    nameWidget(desktopNews, u"desktopNotificationsBox"_s, tr("News, on the desktop"));
    desktopNews->setChecked(m_preferences.desktopNotifications());
    connect(desktopNews, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.setDesktopNotifications(on); });
    const auto row = [&](int line, const QString& occasion, QCheckBox* mail, QCheckBox* desktop) {
        grid->addWidget(label(occasion, TextSize::Body, Ink::Normal, holder), line, 0);
        grid->addWidget(mail, line, 1, Qt::AlignHCenter);
        grid->addWidget(desktop, line, 2, Qt::AlignHCenter);
    };
    row(1, tr("A day before a workshop"), m_mail24, m_desktop24);
    row(2, tr("An hour before a workshop"), m_mail1, m_desktop1);
    row(3, tr("News about bookings"), m_mailNews, desktopNews);
    return holder;
}

QWidget* RemindersCard::quietRow()
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    m_quiet->setObjectName(u"quietBox"_s);
    m_quiet->setAccessibleName(tr("Quiet hours"));
    connect(m_quiet, &QCheckBox::toggled, this, &RemindersCard::save);
    row->addWidget(m_quiet);
    row->addSpacing(space::k12);
    row->addWidget(m_quietFrom);
    row->addWidget(new QLabel(u"–"_s, holder));
    row->addWidget(m_quietTo);
    row->addStretch(1);
    return holder;
}

void RemindersCard::showChoices()
{
    m_showing = true;
    const ReminderSettings& settings = m_choices->settings();
    m_mail24->setChecked(settings.mail24);
    m_desktop24->setChecked(settings.desktop24);
    m_mail1->setChecked(settings.mail1);
    m_desktop1->setChecked(settings.desktop1);
    m_mailNews->setChecked(settings.mailNews);
    m_quiet->setChecked(settings.quiet);
    m_quietFrom->setTime(timeAt(settings.quietFrom));
    m_quietTo->setTime(timeAt(settings.quietTo));
    m_quietFrom->setEnabled(settings.quiet);
    m_quietTo->setEnabled(settings.quiet);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_choices->language())));
    m_showing = false;
}

void RemindersCard::save()
{
    if (m_showing)
        return;
    ReminderSettings settings;
    settings.mail24 = m_mail24->isChecked();
    settings.desktop24 = m_desktop24->isChecked();
    settings.mail1 = m_mail1->isChecked();
    settings.desktop1 = m_desktop1->isChecked();
    settings.mailNews = m_mailNews->isChecked();
    settings.quiet = m_quiet->isChecked();
    settings.quietFrom = minuteOf(m_quietFrom);
    settings.quietTo = minuteOf(m_quietTo);
    m_choices->save(settings, m_language->currentData().toString());
}

} // namespace karigar::ui
