// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "ui/shared/card.h"

class QLabel;

namespace karigar::views::artisan {
class PortfolioModel;
}

namespace karigar::ui {
class Avatar;
class ImageStrip;
class Pictures;
class RatingStars;
}

namespace karigar::ui::artisan {

/// The profile as guests see it: pictures first, then who and where, then the story. GUI thread.
/// Object names: profilePreview, previewName, previewBio, previewPortfolio.
class ProfilePreview : public Card {
    Q_OBJECT
public:
    ProfilePreview(const views::artisan::PortfolioModel& portfolio, Pictures& pictures, QWidget* parent);

    void setProfile(const ArtisanProfile& profile);
    void refreshPictures();

private:
    void drawPerson();

    const views::artisan::PortfolioModel& m_portfolio;
    Pictures& m_pictures;
    ArtisanProfile m_profile;
    Avatar* m_avatar;
    QLabel* m_name;
    QLabel* m_where;
    QLabel* m_facts;
    QLabel* m_bio;
    RatingStars* m_rating;
    ImageStrip* m_strip;
};

} // namespace karigar::ui::artisan
