// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/facts.h"
#include "app/tour/readable.h"
#include "app/tour/script.h"

#include <array>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

/// Less than that, and the search would have looked past what it is to search.
constexpr qint64 kCacheAtLeast = 100'000;

QStringList wordsOfTheJourney()
{
    // What people are called and have said. Their addresses are searched for whole: parts of them stand in
    // any file that names the marketplace.
    QStringList words =
        withTheirWords({cast::kArtisan, cast::kCustomer, cast::kGuest, cast::kWheel, cast::kGlaze, cast::kBio,
                        cast::kClosedNote, cast::kQuestion, cast::kAnswer, cast::kSaidOffline});
    words += withTheirWords(cast::kCaptions);
    words += QStringList{cast::kArtisanEmail, cast::kCustomerEmail, cast::kGuestEmail, cast::kAdminEmail,
                         cast::kPassword,     cast::kDemoPassword,  u"Khurja"_s,       u"SQLite format 3"_s};
    words.removeDuplicates();
    return words;
}

Step searches(Stage& stage, Role role)
{
    auto asking = tokenOf(stage, role);
    const Result<QString> token = co_await asking;
    if (!token)
        co_return std::unexpected(token.error());
    QStringList words = wordsOfTheJourney();
    words.append(*token);
    const Readable result = searchFolder(stage.file(u"data/"_s + Stage::actorName(role)), words);
    KARIGAR_STEP(
        require(result.bytes > kCacheAtLeast,
                u"the cache to be there: %1 files of %2 bytes are"_s.arg(result.files).arg(result.bytes)));
    // The token, should it be there, is not to be read in the report as well.
    const QString finds = result.finds.join(u"; "_s).replace(*token, u"the token"_s);
    KARIGAR_STEP(require(result.finds.isEmpty(), u"readable on the disk: "_s + finds));
    co_return Result<void>();
}

} // namespace

Part nothingIsReadable(Stage& stage)
{
    static constexpr std::array kPeople{Role::Artisan, Role::Customer, Role::Admin};
    for (const Role role : kPeople)
        co_await stage.play(role, u"leaves nothing readable on the disk"_s,
                            [&stage, role] { return searches(stage, role); });
}

} // namespace karigar::tour
