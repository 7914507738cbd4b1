/** An address with a domain of letters in any script and a last label of two letters or more, as SurveyJS accepts it. */
export const emailForm = /^[^\s@"(),:;<>[\]]+@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[\p{L}]{2,}$/u;
