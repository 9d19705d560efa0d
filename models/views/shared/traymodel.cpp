// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/traymodel.h"

#include "models/domain/records/booking.h"
#include "models/views/core/recordroles.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/commandwords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

Id bookingOf(const RefusedCommand& command)
{
    return Id::fromText(command.args.value("booking"_L1).toString()).value_or(Id());
}

QString bookingWords(const Booking& booking, const Id& reader)
{
    return u"%1 · %2 · %3"_s.arg(reader == booking.customer ? booking.artisanName : booking.customerName,
                                 booking.serviceTitle,
                                 spanWords(booking.startAt, booking.endAt, booking.zone));
}

} // namespace

TrayModel::TrayModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::syncStatusChanged, this, &TrayModel::reload);
    reload();
}

void TrayModel::reload()
{
    m_workspace.refused(this, [this](std::vector<RefusedCommand> commands) {
        beginResetModel();
        m_commands = std::move(commands);
        endResetModel();
        for (const RefusedCommand& command : m_commands)
            lookUp(command);
        Q_EMIT loaded();
    });
}

void TrayModel::lookUp(const RefusedCommand& command)
{
    const Id id = bookingOf(command);
    if (id.isNull() || m_bookings.contains(id))
        return;
    m_workspace.find(Kind::Booking, id, this, [this, id](const std::optional<Row>& row) {
        if (!row)
            return;
        m_bookings.insert(id, bookingWords(row->as<Booking>(), m_workspace.person().id));
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

/// What was tried, with which booking, and in which words.
QString TrayModel::title(const RefusedCommand& command) const
{
    QStringList about{m_bookings.value(bookingOf(command)), commandDetail(command.name, command.args)};
    about.removeAll(QString());
    return about.isEmpty() ? commandWords(command.name)
                           : u"%1: %2"_s.arg(commandWords(command.name), about.join(u" · "_s));
}

int TrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefusedCommand& command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RecordRole::Title:
        return title(command);
    case RecordRole::Id:
        return QString::number(command.n);
    case RecordRole::Subtitle:
        return command.error.message;
    case RecordRole::Glyph:
        return u"x-circle"_s;
    case RecordRole::GlyphTone:
        return u"bad"_s;
    case RecordRole::Time:
        return relativeWords(command.at, m_workspace.now());
    case RecordRole::ExactTime:
    case Qt::ToolTipRole:
        return exactWords(command.at);
    default:
        return {};
    }
}

void TrayModel::retry(int row)
{
    m_workspace.retryRefused(at(row).n);
}

void TrayModel::discard(int row)
{
    m_workspace.discardRefused(at(row).n);
}

} // namespace karigar::views
