// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/profilepreview.h"

#include "models/domain/rules/states.h"
#include "models/views/artisan/portfoliomodel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/imagestrip.h"
#include "ui/shared/ratingstars.h"
#include "ui/shared/text.h"
#include "ui/shell/pictures.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr QSize kStripTile(212, 160);
constexpr int kFace = 72;
constexpr int kShown = 7;
} // namespace

ProfilePreview::ProfilePreview(const views::artisan::PortfolioModel& portfolio, Pictures& pictures, QWidget* parent)
    : Card(parent)
    , m_portfolio(portfolio)
    , m_pictures(pictures)
    , m_avatar(new Avatar({}, kFace, this))
    , m_name(label({}, TextSize::Heading, Ink::Normal, this))
    , m_where(label({}, TextSize::Body, Ink::Muted, this))
    , m_facts(label({}, TextSize::Body, Ink::Muted, this))
    , m_bio(label({}, TextSize::Body, Ink::Normal, this))
    , m_rating(new RatingStars(this))
    , m_strip(new ImageStrip(u"previewPortfolio"_s, kStripTile, this))
{
    nameWidget(this, u"profilePreview"_s, tr("Your profile as guests see it"));
    m_name->setObjectName(u"previewName"_s);
    m_bio->setObjectName(u"previewBio"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addWidget(m_name);
    words->addWidget(m_where);
    words->addWidget(m_facts);
    words->addWidget(m_rating);
    auto* who = new QHBoxLayout;
    who->setSpacing(space::k16);
    who->addWidget(m_avatar, 0, Qt::AlignTop);
    who->addLayout(words, 1);
    content()->setSpacing(space::k16);
    content()->addWidget(m_strip);
    content()->addLayout(who);
    content()->addWidget(m_bio);
    connect(&pictures, &Pictures::arrived, this, [this] {
        drawPerson();
        refreshPictures();
    });
}

void ProfilePreview::setProfile(const ArtisanProfile& profile)
{
    m_profile = profile;
    const QString place = u"%1, %2"_s.arg(profile.city, stateName(profile.state));
    m_name->setText(profile.workshop.isEmpty() ? profile.name : u"%1 · %2"_s.arg(profile.name, profile.workshop));
    m_where->setText(u"%1 · %2"_s.arg(profile.craft, place));
    QStringList facts;
    if (profile.yearsOfPractice > 0)
        facts.append(tr("%n year(s) of practice", nullptr, profile.yearsOfPractice));
    if (!profile.languages.isEmpty())
        facts.append(tr("speaks %1").arg(profile.languages.join(u", "_s)));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_bio->setText(profile.bio.isEmpty() ? tr("Your story will stand here.") : profile.bio);
    m_rating->setVisible(profile.ratingCount > 0);
    if (profile.ratingCount > 0)
        m_rating->setRating(profile.ratingSum * 100 / profile.ratingCount, profile.ratingCount);
    drawPerson();
}

void ProfilePreview::drawPerson()
{
    const QPixmap face = m_profile.picture.isEmpty()
                             ? QPixmap()
                             : m_pictures.get(m_profile.picture, {kFace, kFace}, devicePixelRatioF());
    m_avatar->setPerson(m_profile.name, face);
}

void ProfilePreview::refreshPictures()
{
    QVector<ImageStrip::Picture> shown;
    for (int i = 0; i < std::min(kShown, m_portfolio.size()); ++i) {
        const QModelIndex index = m_portfolio.index(i);
        const QString sha = index.data(views::RecordRole::PictureSha).toString();
        // The first one is shown twice as large.
        const QSize size = i == 0 ? 2 * kStripTile : kStripTile;
        shown.append({index.data(views::RecordRole::Title).toString(), m_pictures.get(sha, size, devicePixelRatioF())});
    }
    m_strip->setPictures(shown);
    m_strip->setVisible(!shown.isEmpty());
}

} // namespace karigar::ui::artisan
