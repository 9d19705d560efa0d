// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "tests/support/recordmap.h"

#include <QHash>

namespace karigar::test {

/// The whole marketplace of a test: records, attachments and a clock that stands until it is moved. Several
/// MapWorkspaces may look at one market; what anybody does, all hear. GUI thread.
class Market : public QObject {
    Q_OBJECT
public:
    explicit Market(Millis now);

    RecordMap& records() { return m_records; }
    Millis now() const { return m_now; }
    void setNow(Millis now) { m_now = now; }

    /// Runs a real command as that person and keeps what it changes.
    Result<Changes> run(const Id& actor, QStringView command, const QJsonObject& args);
    /// The same for the marketplace itself: registration, payment news, deadlines.
    Result<Changes> runAsMarketplace(QStringView command, const QJsonObject& args);
    /// The id that the next command will run under.
    Id nextCommand() const
    {
        return Id::derive(Id(), QStringLiteral("command:%1").arg(m_commands + 1), m_now);
    }
    /// Puts back what a command changed, as when the backend refuses it.
    void apply(const std::vector<RecordChange>& changes);
    template<class R>
    void put(const R& record)
    {
        apply({{R::kKind, record.id, toJson(record)}});
    }

    /// The gateway says: this payment is authorised (or captured, or failed).
    Result<Changes> payment(const Id& payment, const QString& status, const QString& failure = {});

    /// Keeps bytes; answers with their SHA-256.
    QString keep(const QByteArray& bytes);
    QByteArray bytes(const QString& sha) const { return m_files.value(sha); }

    /// An id that is the same in every run.
    static Id id(const QString& label) { return Id::derive(Id(), label); }

Q_SIGNALS:
    void changed(const karigar::views::ChangeSet& changes);

private:
    Result<Changes> runFor(const Actor& actor, QStringView command, const QJsonObject& args);

    RecordMap m_records;
    QHash<QString, QByteArray> m_files;
    Millis m_now;
    int m_commands = 0;
};

} // namespace karigar::test
