// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data/pages.h"

#include <QJsonDocument>

namespace karigar::bench {

QByteArray pageOf(const std::vector<MarketplaceData::Record>& records, qint64 firstSeq, bool more)
{
    QByteArray text = R"({"changes":[)";
    qint64 seq = firstSeq;
    for (const MarketplaceData::Record& record : records) {
        text += seq == firstSeq ? R"({"seq":)" : R"(,{"seq":)";
        text += QByteArray::number(seq++) + R"(,"kind":")" + kindSpec(record.kind).table + R"(","id":")" +
                record.id.toText().toLatin1() + R"(","doc":)" +
                QJsonDocument(record.doc).toJson(QJsonDocument::Compact) + '}';
    }
    return text + R"(],"cursor":)" + QByteArray::number(seq - 1) + R"(,"more":)" + (more ? "true" : "false") +
           R"(,"settled":0,"generation":"bench","serverTime":1774981900000})";
}

void eachPage(const MarketplaceData& data, const RecordAt& at,
              const std::function<void(const QByteArray&)>& use)
{
    std::vector<MarketplaceData::Record> records = data.services();
    qint64 seq = 1;
    use(pageOf(records, seq, true));
    seq += std::ssize(records);
    for (int from = 0; from < data.size(); from += kRecordsPerPage) {
        const int to = std::min(data.size(), from + kRecordsPerPage);
        records.clear();
        for (int n = from; n < to; ++n)
            records.push_back(at(n));
        use(pageOf(records, seq, to < data.size()));
        seq += to - from;
    }
}

} // namespace karigar::bench
