// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/busycalendarscard.h"

#include "models/domain/rules/limits.h"
#include "models/views/core/timewords.h"
#include "ui/artisan/parts.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

constexpr int kTimesShown = 8;
constexpr int kFieldWidth = 520;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BusyCalendarsCard)
};

/// What the person should know besides the times; empty lines are left out.
QString notesOn(const ics::BusyAnswer& answer)
{
    QStringList notes;
    if (answer.free > 0)
        notes.append(Words::tr("%n event(s) take no time: marked as free, cancelled or without a length.",
                               nullptr, answer.free));
    if (answer.own > 0)
        notes.append(Words::tr("%n booking(s) of your own are left out.", nullptr, answer.own));
    if (answer.unread > 0)
        notes.append(
            Words::tr("%n event(s) could not be understood and block nothing. Look at them yourself.",
                      nullptr, answer.unread));
    if (!answer.unknownZones.isEmpty())
        notes.append(Words::tr("These time zones are not known; their times were read in yours: %1.")
                         .arg(answer.unknownZones.join(u", "_s)));
    return notes.join(u'\n');
}

QString timesOf(const ics::BusyAnswer& answer, const QString& zone)
{
    QStringList lines;
    for (const ics::BusyTime& busy : answer.busy) {
        if (lines.size() == kTimesShown) {
            lines.append(Words::tr("and %n more", nullptr, int(answer.busy.size()) - kTimesShown));
            break;
        }
        const QString title = busy.title.isEmpty() ? Words::tr("Busy") : busy.title;
        lines.append(u"%1 · %2"_s.arg(views::spanWords(busy.from, busy.to, zone), title));
    }
    return lines.join(u'\n');
}

} // namespace

BusyCalendarsCard::BusyCalendarsCard(views::Workspace& workspace, const FileChooser& chooser, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_chooser(chooser)
    , m_calendars(new views::artisan::BusyCalendars(workspace, chooser.fetchCalendar, this))
{
    content()->setSpacing(space::k12);
    content()->addWidget(label(tr("Busy times from other calendars"), TextSize::Title, Ink::Normal, this));
    content()->addWidget(
        label(tr("What your other calendars say is taken is not offered to guests. They see that "
                 "you are busy, never why."),
              TextSize::Body, Ink::Muted, this));
    m_error = new Banner(Banner::Kind::Bad, u"calendarError"_s, {}, this);
    m_error->setDismissible();
    m_error->hide();
    content()->addWidget(m_error);
    auto* list = new QWidget(this);
    list->setObjectName(u"busyCalendarList"_s);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::k8);
    content()->addWidget(list);
    content()->addWidget(wayIn());
    content()->addWidget(previewPart());
    connectView();
    refresh();
}

QWidget* BusyCalendarsCard::wayIn()
{
    auto* part = new QWidget(this);
    m_file = new Button(Button::Kind::Secondary, u"importCalendarFileButton"_s,
                        tr("Import busy times from a file…"), Icon::Calendar, part);
    m_address = new Button(Button::Kind::Secondary, u"importCalendarAddressButton"_s,
                           tr("Import from an address…"), Icon::Globe, part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_file);
    buttons->addWidget(m_address);
    buttons->addStretch(1);
    m_addressRow = new QWidget(part);
    m_addressField = new QLineEdit(m_addressRow);
    m_addressField->setObjectName(u"calendarAddressField"_s);
    m_addressField->setAccessibleName(tr("Address of the calendar"));
    m_addressField->setPlaceholderText(u"https://…/basic.ics"_s);
    m_addressField->setMaxLength(kMaxUrlLength);
    m_addressField->setMaximumWidth(kFieldWidth);
    m_read = new Button(Button::Kind::Secondary, u"readCalendarButton"_s, tr("Read it"), Icon::Download,
                        m_addressRow);
    auto* row = new QHBoxLayout(m_addressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(m_addressField, 1);
    row->addWidget(m_read);
    row->addStretch(1);
    m_addressRow->hide();
    m_reading = label(tr("Reading the calendar…"), TextSize::Body, Ink::Muted, part);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(buttons);
    column->addWidget(m_addressRow);
    column->addWidget(m_reading);
    return part;
}

QWidget* BusyCalendarsCard::previewPart()
{
    m_preview = new QWidget(this);
    m_preview->setObjectName(u"calendarPreview"_s);
    m_summary = strongLabel({}, m_preview);
    m_times = label({}, TextSize::Body, Ink::Normal, m_preview);
    m_notes = label({}, TextSize::Caption, Ink::Muted, m_preview);
    m_name = new QLineEdit(m_preview);
    m_name->setObjectName(u"calendarNameField"_s);
    m_name->setMaxLength(kMaxTitleLength);
    m_name->setMaximumWidth(kFieldWidth);
    m_nameRow = new FieldRow(tr("Name of this calendar"), m_name, {}, m_preview);
    m_block = new Button(Button::Kind::Primary, u"blockTimesButton"_s, tr("Block these times"), Icon::Check,
                         m_preview);
    auto* drop =
        new Button(Button::Kind::Quiet, u"dropCalendarButton"_s, tr("Cancel"), Icon::None, m_preview);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_block);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_summary, m_times, m_notes, m_nameRow})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_block, &QPushButton::clicked, this, [this] {
        m_nameRow->setError(m_name->text().trimmed().isEmpty() ? tr("Give the calendar a name.") : QString());
        if (!m_nameRow->hasError())
            m_calendars->confirm(m_name->text().trimmed());
    });
    connect(drop, &QPushButton::clicked, m_calendars, &views::artisan::BusyCalendars::dropPreview);
    return m_preview;
}

void BusyCalendarsCard::connectView()
{
    using views::artisan::BusyCalendars;
    connect(m_calendars, &BusyCalendars::changed, this, &BusyCalendarsCard::refresh);
    connect(m_calendars, &BusyCalendars::failed, this, &BusyCalendarsCard::showError);
    connect(m_calendars, &BusyCalendars::imported, this, [this](const QString& name, int times) {
        m_error->hide();
        Q_EMIT said(tr("“%1” blocks %n time(s).", nullptr, times).arg(name), {});
    });
    connect(m_calendars, &BusyCalendars::removed, this, [this](const BusySource& source) {
        Q_EMIT said(tr("“%1” no longer blocks anything.").arg(source.name),
                    [calendars = m_calendars, source] { calendars->restore(source); });
    });
    connect(m_file, &QPushButton::clicked, this, &BusyCalendarsCard::chooseFile);
    connect(m_address, &QPushButton::clicked, this, [this] {
        m_addressRow->show();
        m_addressField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_addressField, &QLineEdit::returnPressed, this, &BusyCalendarsCard::readAddress);
    connect(m_read, &QPushButton::clicked, this, &BusyCalendarsCard::readAddress);
    m_address->setVisible(m_chooser.fetchCalendar != nullptr);
}

void BusyCalendarsCard::chooseFile()
{
    const QString path = m_chooser.calendar(this);
    if (path.isEmpty())
        return;
    m_error->hide();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError({ErrorDomain::Input, u"not_readable"_s,
                          tr("“%1” cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()),
                          false});
    // A byte more than is allowed: the reader says that it is too large, and no more of it is needed for
    // that.
    m_calendars->previewFile(file.read(ics::kMaxCalendarBytes + 1), QFileInfo(path).completeBaseName());
}

void BusyCalendarsCard::readAddress()
{
    m_error->hide();
    if (!m_addressField->text().trimmed().isEmpty())
        m_calendars->previewFeed(m_addressField->text());
}

void BusyCalendarsCard::showError(const Error& error)
{
    m_error->setMessage(Banner::Kind::Bad, error.message);
    m_error->show();
}

QWidget* BusyCalendarsCard::line(const views::artisan::BusyCalendars::Source& source)
{
    const BusySource& record = source.record;
    auto* widget = new QWidget(m_list->parentWidget());
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    const QString from = record.url.isEmpty() ? tr("from a file") : QUrl(record.url).host();
    QString words = tr("%1: %n time(s), %2, %3", nullptr, int(record.spans.size()))
                        .arg(record.name, from, views::relativeWords(record.importedAt, m_workspace.now()));
    if (source.waiting)
        words = tr("%1 (waiting)").arg(words);
    row->addWidget(label(words, TextSize::Body, Ink::Normal, widget), 1);
    const QString id = record.id.toText();
    if (!record.url.isEmpty() && m_chooser.fetchCalendar) {
        auto* again = new Button(Button::Kind::Quiet, u"refreshCalendarButton_"_s + id, tr("Refresh"),
                                 Icon::Sync, widget);
        again->setAccessibleName(tr("Refresh %1").arg(record.name));
        again->setEnabled(!source.refreshing);
        connect(again, &QPushButton::clicked, m_calendars, [this, source = record.id] {
            m_error->hide();
            m_calendars->refresh(source);
        });
        row->addWidget(again);
    }
    auto* remove =
        new Button(Button::Kind::Quiet, u"removeCalendarButton_"_s + id, tr("Remove"), Icon::Trash, widget);
    remove->setAccessibleName(tr("Remove %1").arg(record.name));
    connect(remove, &QPushButton::clicked, m_calendars,
            [this, source = record.id] { m_calendars->remove(source); });
    row->addWidget(remove);
    return widget;
}

void BusyCalendarsCard::refresh()
{
    // Later, because one of the buttons may be the one that was clicked.
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& source : m_calendars->sources())
        m_list->addWidget(line(source));
    m_reading->setVisible(m_calendars->isReading());
    m_file->setEnabled(!m_calendars->isReading());
    m_read->setEnabled(!m_calendars->isReading());
    refreshPreview();
}

void BusyCalendarsCard::refreshPreview()
{
    const auto& preview = m_calendars->preview();
    m_preview->setVisible(preview.has_value());
    if (!preview) {
        m_shown = {};
        return;
    }
    m_addressRow->hide();
    const auto& answer = preview->answer;
    m_summary->setText(answer.busy.empty() ? tr("Nothing in this calendar takes time in the coming year.")
                                           : tr("%n time(s) of the coming year will be blocked:", nullptr,
                                                int(answer.busy.size())));
    m_times->setText(timesOf(answer, m_calendars->zone()));
    m_times->setVisible(!answer.busy.empty());
    m_notes->setText(notesOn(answer));
    m_notes->setVisible(!m_notes->text().isEmpty());
    if (m_shown != preview->source) {
        m_shown = preview->source;
        m_name->setText(preview->name);
        m_block->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace karigar::ui::artisan
