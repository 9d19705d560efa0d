// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changepage.h"

#include <cstring>
#include <QCoreApplication>
#include <simdjson.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

static_assert(kPagePadding >= qsizetype(simdjson::SIMDJSON_PADDING));

using Applier = std::function<Result<void>(const PageChange&)>;

Failure bad()
{
    return fail(ErrorDomain::Protocol, "bad_page"_L1,
                QCoreApplication::translate("Store", "The server's answer could not be read."), true);
}

const KindSpec* kindNamed(std::string_view name)
{
    static const auto byName = [] {
        std::unordered_map<std::string_view, const KindSpec*> map;
        for (const KindSpec& spec : allKinds())
            map.emplace(spec.table, &spec);
        return map;
    }();
    const auto found = byName.find(name);
    return found == byName.end() ? nullptr : found->second;
}

/// simdjson's integer is another 64-bit type than Qt's on some systems.
simdjson::error_code readInteger(auto&& value, qint64& out)
{
    std::int64_t wide = 0;
    const simdjson::error_code error = value.get_int64().get(wide);
    out = wide;
    return error;
}

Result<void> readChange(simdjson::ondemand::object entry, const Applier& apply)
{
    PageChange change{};
    std::string_view kind;
    simdjson::ondemand::value doc;
    if (readInteger(entry["seq"], change.seq) || entry["kind"].get_string().get(kind) ||
        entry["id"].get_string().get(change.id) || entry["doc"].get(doc))
        return bad();
    bool gone = false;
    if (doc.is_null().get(gone))
        return bad();
    if (!gone) {
        simdjson::ondemand::object object;
        if (doc.get_object().get(object) || object.raw_json().get(change.doc))
            return bad();
    }
    const KindSpec* spec = kindNamed(kind);
    if (!spec)
        return {};
    change.kind = spec->kind;
    return apply(change);
}

Result<void> readChanges(simdjson::ondemand::value list, const Applier& apply)
{
    simdjson::ondemand::array changes;
    if (list.get_array().get(changes))
        return bad();
    for (auto item : changes) {
        simdjson::ondemand::object entry;
        if (item.get_object().get(entry))
            return bad();
        KARIGAR_CHECK(readChange(entry, apply));
    }
    return {};
}

Result<PageFooter> readObject(simdjson::ondemand::object page, const Applier& apply)
{
    PageFooter footer;
    int seen = 0;
    for (auto member : page) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) || field.unescaped_key().get(key))
            return bad();
        simdjson::error_code error = simdjson::SUCCESS;
        ++seen;
        if (key == "changes") {
            KARIGAR_CHECK(readChanges(field.value(), apply));
        } else if (key == "cursor") {
            error = readInteger(field.value(), footer.cursor);
        } else if (key == "more") {
            error = field.value().get_bool().get(footer.more);
        } else if (key == "settled") {
            error = readInteger(field.value(), footer.settled);
        } else if (key == "serverTime") {
            error = readInteger(field.value(), footer.serverTime);
        } else {
            --seen;
        }
        if (error)
            return bad();
    }
    return seen == 5 ? Result<PageFooter>(footer) : bad();
}

} // namespace

Result<PageFooter> readPage(const QByteArray& page, const Applier& apply)
{
    QByteArray padded = page;
    if (padded.capacity() < padded.size() + kPagePadding)
        padded.reserve(padded.size() + kPagePadding);
    static thread_local simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const simdjson::padded_string_view view(padded.constData(), static_cast<size_t>(padded.size()),
                                            static_cast<size_t>(padded.capacity()));
    if (parser.iterate(view).get(document) || document.get_object().get(object))
        return bad();
    auto footer = readObject(object, apply);
    // The lazy parser has not looked beyond the object.
    if (footer && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return bad();
    return footer;
}

} // namespace karigar::store
