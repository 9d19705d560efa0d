// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/settingspage.h"

#include "models/views/core/timewords.h"
#include "ui/everyone/calendarlinkscard.h"
#include "ui/everyone/reminderscard.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"
#include "ui/shell/accountdoor.h"
#include "ui/shell/preferences.h"

#include <array>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr int kCardWidth = 720; // lines and choices longer than this are hard to follow
constexpr std::array kTextScales{0.9, 1.0, 1.15, 1.3, 1.5};

Card* titledCard(const QString& title, QWidget* parent)
{
    auto* card = new Card(parent);
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(label(title, TextSize::Title, Ink::Normal, card));
    return card;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, Preferences& preferences, AccountDoor& door,
                           QWidget* parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_door(door)
{
    auto* column = new ContentColumn(u"settingsColumn"_s, tr("Settings"), this);
    // In a row, whose layout reckons the heights of wrapped lines with the width they really get.
    auto* cards = new QWidget(this);
    cards->setMaximumWidth(kCardWidth);
    auto* stack = new QVBoxLayout(cards);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::k16);
    auto* reminders = new RemindersCard(context, preferences, this);
    connect(reminders, &RemindersCard::failed, this, &SettingsPage::failed);
    auto* calendar = new CalendarLinksCard(context.workspace, door, cards);
    connect(calendar, &CalendarLinksCard::said, this, &Page::said);
    for (QWidget* card : {appearanceCard(), static_cast<QWidget*>(reminders), static_cast<QWidget*>(calendar),
                          devicesCard(), securityCard(), aboutCard()})
        stack->addWidget(card);
    auto* row = new QHBoxLayout;
    row->addWidget(cards, 1);
    row->addStretch(0);
    column->content()->addLayout(row);
    column->content()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column);
}

void SettingsPage::open(const QString&)
{
    reloadDevices();
}

QWidget* SettingsPage::appearanceCard()
{
    Card* card = titledCard(tr("Appearance"), this);
    auto* scheme = new SegmentedControl(u"appearanceChoice"_s, tr("Colours"), card);
    scheme->addSegment(tr("As the system"));
    scheme->addSegment(tr("Light"));
    scheme->addSegment(tr("Dark"));
    scheme->setCurrent(static_cast<int>(m_preferences.appearance()));
    connect(scheme, &SegmentedControl::currentChanged, this,
            [this](int index) { m_preferences.setAppearance(static_cast<Appearance>(index)); });

    auto* size = new ComboBox(u"textSizeChoice"_s, tr("Text size"), card);
    for (size_t i = 0; i < kTextScales.size(); ++i) {
        size->addItem(tr("%1 %").arg(qRound(kTextScales[i] * 100)), kTextScales[i]);
        if (qFuzzyCompare(kTextScales[i], m_preferences.textScale()))
            size->setCurrentIndex(static_cast<int>(i));
    }
    connect(size, &QComboBox::currentIndexChanged, this,
            [this, size](int index) { m_preferences.setTextScale(size->itemData(index).toDouble()); });

    auto* contrast = new QCheckBox(tr("High contrast"), card);
    contrast->setObjectName(u"highContrastBox"_s);
    contrast->setChecked(m_preferences.highContrast());
    connect(contrast, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setHighContrast(on); });

    auto* language = new ComboBox(u"languageChoice"_s, tr("Language"), card);
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"हिन्दी"_s, u"hi"_s);
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language](int index) {
        m_preferences.setLanguage(language->itemData(index).toString());
        Q_EMIT said(tr("The language changes when Karigar starts next."), {});
    });

    card->content()->addWidget(new FieldRow(tr("Colours"), scheme, {}, card));
    card->content()->addWidget(new FieldRow(tr("Text size"), size, {}, card));
    card->content()->addWidget(contrast);
    card->content()->addWidget(new FieldRow(tr("Language"), language, {}, card));
    return card;
}

QWidget* SettingsPage::devicesCard()
{
    Card* card = titledCard(tr("Devices"), this);
    card->content()->addWidget(
        label(tr("Signed in on these devices. Signing one out also wipes what it has stored."),
              TextSize::Body, Ink::Muted, card));
    auto* holder = new QWidget(card);
    holder->setObjectName(u"deviceList"_s);
    m_devices = new QVBoxLayout(holder);
    m_devices->setContentsMargins(0, 0, 0, 0);
    m_devices->setSpacing(space::k8);
    card->content()->addWidget(holder);
    return card;
}

QWidget* SettingsPage::securityCard()
{
    Card* card = titledCard(tr("Security"), this);
    card->content()->addWidget(label(m_door.keyStorage(), TextSize::Body, Ink::Normal, card));
    card->content()->addWidget(
        label(tr("Everything Karigar keeps on this computer is encrypted: bookings, messages, "
                 "pictures and drafts."),
              TextSize::Body, Ink::Muted, card));
    return card;
}

QWidget* SettingsPage::aboutCard()
{
    Card* card = titledCard(tr("About Karigar"), this);
    card->content()->addWidget(
        label(tr("Version %1, connected to %2").arg(QLatin1String(KARIGAR_VERSION), m_door.serverName()),
              TextSize::Body, Ink::Normal, card));
    card->content()->addWidget(
        label(tr("Free software under the GNU General Public License, version 3 or later. "
                 "It comes without warranty."),
              TextSize::Body, Ink::Muted, card));
    return card;
}

void SettingsPage::reloadDevices()
{
    m_door.devices(this, [this](const Result<std::vector<SignedInDevice>>& answer) {
        while (QLayoutItem* item = m_devices->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        QWidget* holder = m_devices->parentWidget();
        if (!answer) {
            m_devices->addWidget(label(answer.error().message, TextSize::Body, Ink::Muted, holder));
            return;
        }
        for (const SignedInDevice& device : *answer) {
            auto* line = new QWidget(holder);
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            const QString where =
                device.thisOne ? tr("%1 (this device)").arg(device.name)
                               : tr("%1, last seen %2").arg(device.name, views::exactWords(device.lastSeen));
            row->addWidget(label(where, TextSize::Body, Ink::Normal, line), 1);
            if (!device.thisOne) {
                auto* revoke =
                    new Button(Button::Kind::Danger, u"revokeDeviceButton_%1"_s.arg(device.id.toText()),
                               tr("Sign out device"), Icon::SignOut, line);
                connect(revoke, &QPushButton::clicked, this, [this, id = device.id] {
                    m_door.revokeDevice(id, this, [this](const Result<void>& done) {
                        if (!done)
                            Q_EMIT failed(done.error());
                        reloadDevices();
                    });
                });
                row->addWidget(revoke);
            }
            m_devices->addWidget(line);
        }
    });
}

} // namespace karigar::ui
