// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

interface ISource {
    function value() external view returns (int256);
}

contract Converter {
    ISource private source;

    constructor(ISource source_) {
        source = source_;
    }

    function convert(uint256 amount) external view returns (uint256) {
        int256 rate = source.value();
        require(rate > 0);
        return (amount * uint256(rate)) / 1e8;
    }
}
